"""Bytes become text: in the encoding that is given, or in the one that they are surely in.

Which one that is, is told by strict decoding and by how a language is written (`characters`,
`alphabets`, `likelihood`): bytes are never read into other characters, but rather not at all.
"""

from srs.decoding.decode import Decoded, Undecoded, decode
from srs.decoding.names import canonical, like

__all__ = ["Decoded", "Undecoded", "canonical", "decode", "like"]
