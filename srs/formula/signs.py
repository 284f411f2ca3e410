"""Which sign each command of TeX stands for. Names count as a whole: 'left' is no 'le'."""

from collections.abc import Mapping


def _table(pairs: str) -> dict[str, str]:
    """Of 'name sign name sign': each name with its sign."""
    words = pairs.split()
    return dict(zip(words[::2], words[1::2], strict=True))


def _names(words: str) -> frozenset[str]:
    return frozenset(words.split())


LETTERS: Mapping[str, str] = _table(
    "alpha α beta β gamma γ delta δ epsilon ϵ varepsilon ε zeta ζ eta η theta θ vartheta ϑ iota ι "
    "kappa κ varkappa ϰ lambda λ mu μ nu ν xi ξ omicron ο pi π varpi ϖ rho ρ varrho ϱ sigma σ "
    "varsigma ς tau τ upsilon υ phi ϕ varphi φ chi χ psi ψ omega ω digamma ϝ "
    "Gamma Γ Delta Δ Theta Θ Lambda Λ Xi Ξ Pi Π Sigma Σ Upsilon Υ Phi Φ Psi Ψ Omega Ω "
    "aleph ℵ beth ℶ ell ℓ hbar ℏ hslash ℏ imath ı jmath ȷ Re ℜ Im ℑ wp ℘ partial ∂ nabla ∇ "
    "infty ∞ emptyset ∅ varnothing ∅ forall ∀ exists ∃ nexists ∄ neg ¬ lnot ¬ top ⊤ bot ⊥ "
    "angle ∠ measuredangle ∡ triangle △ square □ Box □ Diamond ◇ blacksquare ■ checkmark ✓ "
    "prime ′ degree ° circ ∘ ldots … dots … dotsc … dotsb ⋯ cdots ⋯ vdots ⋮ ddots ⋱ star ⋆ ast ∗ "
    "bullet ∙ dagger † ddagger ‡ S § P ¶ pounds £ copyright © "
    "sharp ♯ flat ♭ natural ♮ clubsuit ♣ diamondsuit ♢ heartsuit ♡ spadesuit ♠ therefore ∴ "
    "because ∵ complement ∁ eth ð mho ℧ surd √ lbrace { rbrace } lbrack [ rbrack ] "
    "langle ⟨ rangle ⟩ lceil ⌈ rceil ⌉ lfloor ⌊ rfloor ⌋ lvert | rvert | vert | lVert ‖ rVert ‖ "
    "Vert ‖ backslash \\ "
    "AA Å aa å ss ß ae æ AE Æ oe œ OE Œ o ø O Ø l ł L Ł i ı j ȷ"
)
"""What stands among others like a letter."""

BIG: Mapping[str, str] = _table(
    "sum ∑ prod ∏ coprod ∐ int ∫ iint ∬ iiint ∭ oint ∮ bigcup ⋃ bigcap ⋂ bigvee ⋁ bigwedge ⋀ "
    "bigoplus ⨁ bigotimes ⨂ bigodot ⨀ biguplus ⨄ bigsqcup ⨆"
)
"""What is done with all that follows."""

OPERATORS: Mapping[str, str] = _table(
    "pm ± mp ∓ times × div ÷ cdot · cdotp · oplus ⊕ ominus ⊖ otimes ⊗ oslash ⊘ odot ⊙ "
    "cup ∪ cap ∩ uplus ⊎ sqcup ⊔ sqcap ⊓ setminus ∖ smallsetminus ∖ wedge ∧ land ∧ vee ∨ lor ∨ "
    "wr ≀ amalg ⨿ ltimes ⋉ rtimes ⋊ bowtie ⋈ veebar ⊻ barwedge ⊼ "
    "leq ≤ le ≤ leqslant ⩽ geq ≥ ge ≥ geqslant ⩾ neq ≠ ne ≠ lt < gt > ll ≪ gg ≫ lll ⋘ ggg ⋙ "
    "equiv ≡ sim ∼ simeq ≃ approx ≈ approxeq ≊ cong ≅ doteq ≐ propto ∝ asymp ≍ triangleq ≜ "
    "coloneqq ≔ eqqcolon ≕ lesssim ≲ gtrsim ≳ lessgtr ≶ gtrless ≷ "
    "prec ≺ preceq ⪯ succ ≻ succeq ⪰ in ∈ ni ∋ notin ∉ subset ⊂ subseteq ⊆ subsetneq ⊊ supset ⊃ "
    "supseteq ⊇ supsetneq ⊋ nsubseteq ⊈ nsupseteq ⊉ sqsubseteq ⊑ sqsupseteq ⊒ "
    "sqsubset ⊏ sqsupset ⊐ "
    "mid ∣ nmid ∤ parallel ∥ nparallel ∦ perp ⊥ vdash ⊢ dashv ⊣ models ⊨ vDash ⊨ Vdash ⊩ "
    "nleq ≰ ngeq ≱ nless ≮ ngtr ≯ ncong ≇ smile ⌣ frown ⌢ "
    "to → rightarrow → leftarrow ← gets ← leftrightarrow ↔ Rightarrow ⇒ Leftarrow ⇐ "
    "Leftrightarrow ⇔ implies ⟹ impliedby ⟸ iff ⟺ longrightarrow ⟶ longleftarrow ⟵ "
    "longleftrightarrow ⟷ Longrightarrow ⟹ Longleftarrow ⟸ Longleftrightarrow ⟺ mapsto ↦ "
    "longmapsto ⟼ uparrow ↑ downarrow ↓ updownarrow ↕ Uparrow ⇑ Downarrow ⇓ Updownarrow ⇕ "
    "nearrow ↗ searrow ↘ swarrow ↙ nwarrow ↖ hookrightarrow ↪ hookleftarrow ↩ leftharpoonup ↼ "
    "rightharpoonup ⇀ leftharpoondown ↽ rightharpoondown ⇁ rightleftharpoons ⇌ "
    "twoheadrightarrow ↠ rightsquigarrow ⇝ leadsto ⇝ nrightarrow ↛ nleftarrow ↚ circlearrowleft ↺ "
    "circlearrowright ↻ multimap ⊸ colon : bmod mod"
)
"""What stands between two others, with room on both sides."""

FUNCTIONS = _names(
    "sin cos tan cot sec csc arcsin arccos arctan sinh cosh tanh coth log ln lg exp lim limsup "
    "liminf max min sup inf arg argmax argmin det dim ker gcd lcm deg hom Pr tr diag sgn"
)
"""Names that are written out."""

ACCENTS: Mapping[str, str] = {
    "hat": "\u0302",
    "widehat": "\u0302",
    "tilde": "\u0303",
    "widetilde": "\u0303",
    "bar": "\u0304",
    "dot": "\u0307",
    "ddot": "\u0308",
    "vec": "\u20d7",
    "check": "\u030c",
    "breve": "\u0306",
    "acute": "\u0301",
    "grave": "\u0300",
    "mathring": "\u030a",
}
"""What is set over one sign."""

LINES: Mapping[str, str] = {"overline": "\u0305", "underline": "\u0332"}
"""What is drawn along all signs."""

WORDS = _names("text textrm textit textnormal textsf mbox hbox mathrm mathit mathsf rm")
"""What stands in these is text, set upright or otherwise: the letters stay."""

DROPPED = _names(
    "left right middle big Big bigg Bigg bigl bigr Bigl Bigr biggl biggr Biggl Biggr bigm Bigm "
    "displaystyle textstyle scriptstyle limits nolimits mathstrut"
)
"""What says how large something is, and not what."""

SPACES = frozenset({"quad", "qquad", ",", ";", ":", ">", " ", "enspace", "thinspace"})
ESCAPED: Mapping[str, str] = {sign: sign for sign in "{}%$&#_"} | {"|": "‖", "!": ""}

SUPERSCRIPTS: Mapping[str, str] = dict(
    zip(
        "0123456789+-=()abcdefghijklmnoprstuvwxyzABDEGHIJKLMNOPRTUVWαβγδεθιϕφχ",
        "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻᴬᴮᴰᴱᴳᴴᴵᴶᴷᴸᴹᴺᴼᴾᴿᵀᵁⱽᵂᵅᵝᵞᵟᵋᶿᶥᵠᵠᵡ",
        strict=True,
    )
) | {
    "∘": "°",
    "°": "°",
    "′": "′",
    "*": "*",
    "∗": "*",
    "†": "†",
    "‡": "‡",
    "⊤": "ᵀ",
    "⊥": "⊥",
    "−": "⁻",
}
SUBSCRIPTS: Mapping[str, str] = dict(
    zip(
        "0123456789+-=()aehijklmnoprstuvxβγρϕφχ",
        "₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓᵦᵧᵨᵩᵩᵪ",
        strict=True,
    )
) | {"−": "₋"}
"""And below it."""
