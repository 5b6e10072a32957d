extension Rewording {
    /// Words whose sense is given by what stands beside them.
    static let englishSenses = [
        Rewording(
            #"\b(?:look )?(?:like|as) an? (?:old|vintage|silent|retro|ancient|home) (?:film|movie|photo|video|home movie)\b"#,
            "vintage",
            "make the beach clip look like an old film"
        ),
        Rewording(
            #"\b(?:put|make|add|place|drop|do) (?:a )?(?:cuts?|splits?|breaks?) every\b"#,
            "split every",
            "put cuts every 6 seconds"
        ),
        Rewording(
            #"\b(?:cleave|sever|slash|saw|razor|hack|snap) (?:up )?(?:it |this |that )?(?=at \d)"#,
            "split ",
            "cleave it at 0:18"
        ),
        Rewording(
            #"\b(?:trade|swap|change|switch|exchange) (?:seats|spots|positions|slots|spaces|order)\b"#,
            "trade places",
            "let beach and market swap seats"
        ),
        Rewording(
            #"\b(?:camera|native|on-set|location|live|raw|ambient|recorded) (?:sound|audio|noise) (?:on|of|from|in) "#,
            "sound of ",
            "kill the camera sound on the market clip"
        ),
        Rewording(
            #"\b(?:on |of )?all (?:three|four|five)\b(?! \w*(?:s|secs|seconds)\b)"#,
            "of all clips",
            "mute the sound on all three"
        ),
        Rewording(
            #"\b(?:when|as|once) (?:it|the (?:film|video|movie)|everything) (?:ends|finishes|is over|stops|closes)\b"#,
            "at the end",
            "fade out when it ends"
        ),
        Rewording(
            #"\b(?:when|as|once) (?:it|the (?:film|video|movie)|everything) (?:starts|begins|opens)\b"#,
            "at the start",
            "fade in from black when it starts"
        ),
        Rewording(#"\bbright (yellow|red|green|blue|orange|pink|white)\b"#, "$1", "make the title bright yellow"),
        Rewording(#"\bup top\b"#, "at the top", "put the title up top"),
        Rewording(#"\b(?:down below|down low)\b"#, "at the bottom", "put the title down below"),
        Rewording(#"\bease (in|out)\b"#, "fade $1", "ease in from black at the start"),
        Rewording(
            #"\bso (?:that )?(?:it's|it is) (?:a )?square\b"#,
            "to a square",
            "crop the dinner clip so it's square"
        ),
        Rewording(
            #"\b(?:give|lend) (?:the |all )?colou?rs? (?:of (.+?) )?(?:some |more |a bit more |a bit of )?(?:oomph|punch|life|pop|kick|vibrancy|zing|vibrance|richness)"#,
            "more saturated colors $1",
            "give the colours more oomph"
        ),
        Rewording(
            #"\b(?:stay|hold|linger|rest|dwell|pause|remain) on (?:the )?(.+?)(?:'s|’s) (last|first|final) frame(?: for)? (\d[\d.]*)(?: more)? ?(?:s|secs?|seconds?)(?: more| longer)?"#,
            "freeze the $2 frame of $1 for $3 s",
            "stay on dinner's last frame 2 more seconds"
        ),
        Rewording(
            #"\b(?:what(?:'s| is) left(?: over)?|what remains|the remaining (?:ones|clips|two|shots)|the remainder|the leftovers)\b"#,
            "the rest",
            "delete the market clip and turn what's left black and white"
        ),
        Rewording(#"\ba quarter of a minute\b"#, "15 seconds", "cut the film to a quarter of a minute"),
        Rewording(
            #"\bpull (?:slowly |gently )?(?:away|back|out) (?:slowly |gently )?(?:from|on|of) "#,
            "slow zoom out on ",
            "pull slowly away from market"
        ),
        Rewording(
            #"\b(?:all|everything|anything|whatever|what)(?: that| which)? (?:follows|comes after|is after|goes after|comes behind)\b"#,
            "everything after",
            "chop off all that follows market"
        ),
        Rewording(
            #"\b(?:all|everything|anything|whatever|what)(?: that| which)? (?:precedes|comes before|is before|goes before|leads up to)\b"#,
            "everything before",
            "chop off all that precedes market"
        ),
        Rewording(#"\blend\b"#, "give", "lend the market clip a sepia look"),
        Rewording(
            #"\badd (?:some|a bit of|a little|more|a touch of) (contrast|saturation|brightness|warmth) to "#,
            "increase the $1 of ",
            "add some contrast to the market clip"
        ),
        Rewording(
            #"^(crossfade|dissolve|wipe) (?:at |on |across |over )?(?:every|each|all)(?: the)? (?:cut|join|edit|seam|transition|change)s?$"#,
            "add a $1 between all clips",
            "crossfade every join"
        ),
        Rewording(#"\bhalf[- ](?:a[- ])?second\b"#, "0.5 s", "add a half-second crossfade between market and dinner"),
        Rewording(
            #",? while (?:you'?re|you are|we'?re|ur|u r) (?:at it|there)\b"#,
            "",
            "turn market sepia while you're at it"
        ),
        Rewording(
            #"\b(?:any|all|every|the|those|whatever|everything|anything)? ?(?:clips?|shots?|scenes?|pieces?)?(?:(?: that| which)?(?:'s| is| are| runs?| lasts?))? (?:shorter than|under|less than|below) (\d[\d.]*) ?(?:s|secs?|seconds?)\b(?= (?:can|should|must|goes|go|needs?|ha(?:s|ve)))"#,
            " all clips shorter than $1 s",
            "everything shorter than 9 seconds can go"
        ),
    ]
}
