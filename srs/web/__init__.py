"""Today's cards on a page for a browser, served or as a file; its answers come home by their ids.

What a browser may have read is a file of `static`: no build step, nothing from another host.
"""
