"""Cards that the author wrote, in the notations people use for them; taken exactly as they stand.

    Q: ... / A: ...                   also 问/答, Q1, full-width signs, several lines
    C: text with [gaps]               one card per gap
    front :: back    front ::: back   one card, or one in each direction
    front, a line '?', back           the same over several lines; '??' for both directions
    ==gap==  {{c1::gap::hint}}  {{cloze gap}}  {{gap}{hint}@0}
    front #card                       and what stands below it is the back
    START ... END                     notes of Obsidian_to_Anki
    org headings of org-fc            normal, double, cloze

`find_written` tells them from notes that look alike: `std::vector`, `key:: value`, links,
check boxes, footnotes.
"""
