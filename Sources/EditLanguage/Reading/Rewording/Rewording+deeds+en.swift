extension Rewording {
    private static let thing = "(?=the|my|that|this|these|those|clip|all|both|every|[a-z]+\\b|\\d)"

    /// Verbs that are said in other words, with what they are done to.
    static let englishDeeds = [
        Rewording(
            #"\b(?:ax|nix|86|banish|boot|junk|lop off|chop off|hack off|slice off|strike out|cut loose|do away with|see the back of|be rid of|get shot of|weed out|strip out|pull out|rip out|leave off) \#(thing)"#,
            "delete ",
            "nix the market clip"
        ),
        Rewording(
            #"\b(?:shave|knock|lop|slice|nip|whack|snip|chop|hack) (\d.+?) (?:off of|off|from)(?: the)? (?:tail|back|rear|far end|close)(?: end)? of\b"#,
            "cut $1 off the end of",
            "shave 10 frames off the tail of the first clip"
        ),
        Rewording(
            #"\b(?:shove|chuck|stick|pop|plonk|bung|dump|sling|park|tuck|slot|slip|throw|toss|slide|shunt|bump|kick) (.+?) (?:to|at|in|into|onto) the (?:very )?(?:back|end|rear|tail)\b"#,
            "move $1 to the end",
            "shove market to the back"
        ),
        Rewording(
            #"\b(?:shove|chuck|stick|pop|plonk|bung|dump|sling|park|tuck|slot|slip|throw|toss|slide|shunt|bump|kick) (.+?) (?:to|at|in|into|onto|up) the (?:very )?(?:front|start|beginning|top)\b"#,
            "move $1 to the start",
            "shove dinner to the front"
        ),
        Rewording(
            #"\b(?:shove|scoot|shunt|slot|tuck|squeeze|wedge|slip|pop|stick|plonk|relocate|reposition|bung) (.+?) (?:in )?(?=(?:between|before|after|behind|ahead of|in front of|to|right after|right before)\b)"#,
            "move $1 ",
            "slip dinner in between beach and market"
        ),
        Rewording(
            #"\b(?:crank|bump|jack|ramp|pump|kick|rev|speed|notch) (?:up )?(?:the )?(?:pace|speed|tempo) (?:of )?(?:up )?(.*?)(?: up)? ?(by )?(\d[\d.]*) ?(?:%|percent)(?: overall| all over| throughout| up)?"#,
            "speed up $1 by $3%",
            "bump the speed of the market clip up by 20 percent"
        ),
        Rewording(
            #"\b(?:crank|bump|jack|ramp|pump|kick|rev|push|nudge|beef) (?:up )?(.+?)(?: up)? (?:by |up )?(\d[\d.]*) ?(?:dB|decibels?)(?: up)?"#,
            "turn $1 up by $2 dB",
            "bump the music by 3 decibels"
        ),
        Rewording(
            #"\b(?:give|add) (.+?) (?:another |an extra )?(\d[\d.]*) (?:more |extra )?(?:dB|decibels?)(?: more| extra)?"#,
            "turn $1 up by $2 dB",
            "give the music 3 more dB"
        ),
        Rewording(#"\bdecibels?\b"#, "dB", "turn the music up by 3 decibels"),
        Rewording(
            #"\b(?:bring|knock|dial|take|pull|ease|back|drop|fade|set|put|turn|crank|push|get|keep) (.+?) (?:back )?(?:down |up |back )?(?:to|at) (\d[\d.]*) ?(?:%|percent)"#,
            "set $1 to $2%",
            "dial the music back to 20%"
        ),
        Rewording(
            #"\b(?:strip|rid|clear|empty|free) (.+?) of (?:their|its|all|the|any) (?:own )?(?:sound|audio|noise)s?"#,
            "mute $1",
            "strip the clips of their sound"
        ),
        Rewording(
            #"\b(?:make|keep|get) (.+?) (?:completely |totally |entirely |all )?(?:silent|soundless|mute|noiseless)\b"#,
            "mute $1",
            "make the market clip completely silent"
        ),
        Rewording(
            #"\b(?:i )?(?:don'?t|do not) (?:want|need) (?:to )?hear (?:anything|any sound|any noise|a thing|a peep) (?:in|on|from|of|during) "#,
            "mute ",
            "I don't want to hear anything in beach"
        ),
        Rewording(
            #"^(.+?) (?:doesn't|does not|don't|do not) need (?:its|their|any|the) (?:own )?(?:sound|audio)"#,
            "mute $1",
            "beach doesn't need its sound"
        ),
        Rewording(
            #"\b(?:at|to) a (fifth|quarter|third|tenth) of (?:the |its )?(?:full |normal |usual )?(?:volume|speed|loudness)"#,
            "at a $1",
            "play the market at a third of its speed"
        ),
        Rewording(
            #"\b(?:trade|flip|turn|switch|swap|change|mix) (.+?) and (.+?) (?:around|over|round|about)$"#,
            "swap $1 and $2",
            "trade beach and dinner around"
        ),
        Rewording(
            #"^(?:put |move |have )?(.+?) where (.+?) is(?: now)?(?:,? (?:and )?(?:\2 where \1 is|(?:the other way (?:a)?round|vice versa)))(?: now)?$"#,
            "swap $1 and $2",
            "put beach where dinner is and dinner where beach is"
        ),
        Rewording(
            #"\b(?:from|played from) (?:its |the )?end to (?:its |the )?(?:start|beginning|front)\b|\b(?:played )?back to front\b"#,
            "in reverse",
            "play dinner from its end to its start"
        ),
        Rewording(
            #"\b(?:stop|end|finish|cut off|close|wrap up) (?:it|things|everything|the (?:film|video|movie|whole thing))? ?(?:right |just )?(?:after|with|when|once|where) (?:the )?(.+?)(?: clip| shot)?(?: ends| is over| stops| finishes| is done)?$"#,
            "cut everything after $1",
            "stop the film after market"
        ),
        Rewording(
            #"^(?:i want |there should be |show )?nothing (?:more )?(?:after|behind|past|beyond) "#,
            "cut everything after ",
            "nothing after market please"
        ),
        Rewording(
            #"\b(?:pan|drift|glide|sweep|move|travel) (?:slowly |gently |smoothly )?(?:across|over|along|through) "#,
            "slow pan across ",
            "pan slowly over market"
        ),
        Rewording(
            #"\b(?:go|get|move|come|push|zoom|dolly|creep|be)(?: in)? (?:a bit |much |a little |even )?(?:closer|tighter|nearer)(?: in)?(?: on| to| into| up on)? "#,
            "zoom in on ",
            "go in tighter on market"
        ),
        Rewording(
            #"^(?:make |bring |get |have )?(.+?) (?:a bit |much |a little |even )?(?:closer|tighter|nearer)(?: in)?$"#,
            "zoom in on $1",
            "make the market shot tighter"
        ),
        Rewording(#"\bpunch (?:right )?in(?: on| to)\b"#, "zoom in on", "punch right in on the second clip"),
        Rewording(
            #"\ba (?:gentle|slow|soft|subtle|smooth) (?:zoom[- ]?out|pull[- ]?(?:out|back)) (?:on|from|of|for) "#,
            "slow zoom out on ",
            "a gentle zoom out on the first clip"
        ),
        Rewording(
            #"\ba (?:gentle|slow|soft|subtle|smooth) (?:zoom(?:[- ]?in)?|push(?:[- ]?in)?) (?:on|into|of|for) "#,
            "slow zoom in on ",
            "a gentle push in on the first clip"
        ),
        Rewording(
            #"\b(?:tip|spin|swivel|twist|swing|roll) (?=.+\d+ ?(?:°|deg))"#,
            "rotate ",
            "tip the market clip 90 degrees"
        ),
        Rewording(
            #"\b(?:halve|bisect) "#,
            "split in the middle ",
            "halve the dinner clip"
        ),
        Rewording(
            #"\b(?:protect|secure|guard|pin down|lock down|lock up) (?=.*\b(?:track|music|v\d|a\d|clips?|titles?)\b)"#,
            "lock ",
            "protect the video track"
        ),
        Rewording(
            #"\b(?:let|have) (.+?) (?:stand|stay frozen|stand still) "#,
            "freeze $1 ",
            "let the last frame of dinner stand for 2 seconds"
        ),
        Rewording(
            #"\b(first|last|final|opening|closing) picture of\b"#,
            "$1 frame of",
            "freeze the last picture of dinner for 2 seconds"
        ),
        Rewording(
            #"^(?:set |put |drop |add |place )?(?:a )?(?:pin|flag|bookmark|tag) (?:at|on) (\d[\d.:]*(?: ?s\w*)?)(?: (?:named|called|saying|as|labelled|labeled))? "#,
            "add a marker at $1 called ",
            "put a pin at 0:07 named intro"
        ),
        Rewording(
            #"^(?:mark|flag|tag|bookmark) (?:the )?(\d[\d.:]*)(?: ?(?:s|secs?|seconds?))? (?:as|with|to be) (?:the )?"#,
            "add a marker at $1 s called ",
            "mark 7 seconds as intro"
        ),
    ]
}
