"""The page of `srs serve`."""
