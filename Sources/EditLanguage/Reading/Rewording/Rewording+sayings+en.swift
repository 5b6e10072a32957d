extension Rewording {
    private static let seconds = #"(\d[\d.]*) ?(?:s|secs?|seconds?)"#

    /// What is said of how a thing is to begin, to end and to last.
    static let englishSayings = [
        Rewording(
            #"\b(?:throw (?:away|out)|drop|delete|remove|cut|lose|bin|get rid of|scrap|ditch|trash|dump|discard|erase|chuck)(?: out| away)? (?:it all|everything|all|all of it|anything)(?: else)?,? (?:except|but|apart from|other than|besides|save|aside from|bar|excluding)(?: for)?(?: the (?:part|bit|section|stretch))?(?: from)?(?: seconds?)? (\d[\d:.]*) ?(?:s|secs?|seconds?)? ?(?:to|-|–|until|till|through) ?(\d[\d:.]*) ?(?:s|secs?|seconds?)?"#,
            "keep only $1 to $2",
            "drop everything but 21 to 27"
        ),
        Rewording(
            #",? (?:and |so )?(?:i|we) (?:don'?t|do not|won'?t) (?:need|want|use) (?:the rest|what follows|any more)(?: of (?:it|that))?$"#,
            "",
            "cut dinner to 7 seconds, I don't need the rest of it"
        ),
        Rewording(
            #"\b(?:swap|switch|change|trade) (?:out (.+?)|(.+?) out) (?:for|with) (?:my |our )?(?:own |new )?"#,
            "replace $1$2 with ",
            "swap the lo-fi out for my own song.mp3"
        ),
        Rewording(
            #"\b(?:front|opening|leading|left[- ]hand) (piece|part|half)\b"#,
            "first $1",
            "split dinner in the middle and delete the front half"
        ),
        Rewording(
            #"\b(?:back|rear|trailing|right[- ]hand) (piece|part|half)\b"#,
            "second $1",
            "split dinner in the middle and delete the rear half"
        ),
        Rewording(
            #",? so (?:that )?(?:the [a-z]+|it|they|we|people|he|she|you|everyone|my [a-z]+)(?: (?!fill|fit|last|match|end|start|begin|stop|same|only|long|short|whole|each|every|all)[a-z'’]+){1,7}$"#,
            "",
            "run beach.mp4 in reverse so the waves go back out"
        ),
        Rewording(
            #"^.*\b(?:can'?t|can hardly|can barely|can ?not|could hardly|hard to|can scarcely) (?:really )?(?:hear|understand|make out) .+ (?:over|through|because of) (?:the |that |all that |this )?(?:[\w-]+ )?(?:music|song|track|tune|bgm|score|soundtrack|beat)\b.*$"#,
            "the music is too loud",
            "can hardly hear anyone over that background song"
        ),
        Rewording(
            #"^(.+?) (?:needs|wants|should have|should get|could use)(?: to be)? (?:about |around |roughly |some )?(\d[\d.]*) ?(?:dB|decibels?) (?:less|lower|quieter|down)\b"#,
            "turn $1 down by $2 dB",
            "music needs about 6 dB less"
        ),
        Rewording(
            #"^(.+?) (?:needs|wants|should have|should get|could use)(?: to be)? (?:about |around |roughly |some )?(\d[\d.]*) ?(?:dB|decibels?) (?:more|louder|up|higher)\b"#,
            "turn $1 up by $2 dB",
            "music needs around 3 dB more"
        ),
        Rewording(
            #"\b(?:i |we )?(?:don'?t|do not) (?:want|need|like)(?: to hear)? any(?: of the| of that)? (?:camera |original |clip |recorded |live )(?:sound|audio|noise)\b(?:,? (?:just|only) (?:the )?music)?"#,
            "mute all clips",
            "I don't want to hear any of the camera sound, just the music"
        ),
        Rewording(
            #"\b(last|first|final) couple of (seconds|secs|frames)\b"#,
            "$1 2 $2",
            "fade out over the last couple of seconds"
        ),
        Rewording(
            #"\blet (?:it|everything|the (?:video|film|picture))(?: all)? (?:go|fade|run out|sink)(?: in)? ?to black(?: and (?:quiet|silence|silent))\b"#,
            "fade out picture and sound",
            "let it all go to black and quiet in the last couple of seconds"
        ),
        Rewording(
            #"^(.+?) (?:shouldn'?t|should not|must not|mustn'?t|doesn'?t have to) (?:start|kick in|come in|begin|play|enter|be heard|set in) (?:until|before|till) (\d\S*(?: ?(?:s|secs?|seconds?))?)"#,
            "start $1 at $2",
            "the music shouldn't kick in until 0:08"
        ),
        Rewording(
            #"\b(?:name (?:strap|tag|plate|banner|card|bar)|chyron|nameplate|strap ?line)\b"#,
            "lower third",
            "add a name strap 'Luis Ortega'"
        ),
        Rewording(
            #",? (?:underneath|below(?: it| that)?|under (?:it|that)|and (?:underneath|below)) (?=['"“‘])"#,
            " and ",
            "add a lower third 'Luis Ortega', underneath 'Fish seller'"
        ),
        Rewording(
            #"\b(?:open|start|begin) (?:on|from|with|in) (?:a )?black(?: screen)?(?:,? and|,? then|,)? (?:bring|let|have|fade) (?:up |in )?(?:the )?(?:picture|image|video|it|shot)(?: come| fade)?(?: up| in)?(?: slowly| gently| gradually)?"#,
            "fade in from black at the start",
            "open on black and bring the picture up slowly"
        ),
        Rewording(
            #"\b(?:soften|smooth(?: out| over)?|cover|bridge|hide|mask|ease) (?:both|all|the|every|each|those|these)(?: of)?(?: the)? (?:cuts?|joins?|edits?|splices?|seams?) (?:with|by|using) (?:a |an |some )?(crossfade|dissolve|wipe)s?"#,
            "add a $1 between all clips",
            "soften both cuts with a crossfade"
        ),
        Rewording(
            #",? (?:and |but |while )?(?:the |my )?(?:video|film|movie|picture|frame|canvas|everything else|rest|others?|sound|titles?|format|shape|size)(?: itself| all)? (?:stays?|remains?|can stay|should stay|must stay|is fine|are fine)(?: [a-z' ]+)?$"#,
            "",
            "crop the market shot to 4:3, the video itself stays the shape it is"
        ),
        Rewording(
            #"\b(?:lift|raise|bump|push|up|boost|open up) (?:up )?the exposure\b(?: (?:on|of|in))?"#,
            "brighten",
            "lift the exposure of the second clip"
        ),
        Rewording(#"\b(?:everywhere|all over|across the board|throughout)\b"#, "all clips", "brighten everywhere"),
        Rewording(
            #"\b((?:freeze|hold|stop)\b.*\b(?:last|final|closing) frame\b.*?) (?:right |just )?before .+? (?:starts|begins|comes in|comes on)\b"#,
            "$1",
            "freeze on the beach's final frame for 3 sec before the market starts"
        ),
        Rewording(
            #"\blet (?:every|all|each)(?: of)?(?: the| my)? (?:pictures?|photos?|images?|stills?) (?:drift|float|move|breathe|zoom|pan|glide)(?: and (?:zoom|pan|drift|move))?(?: slowly| gently| a bit| softly)*"#,
            "slow zoom on all photos",
            "let every picture drift and zoom slowly"
        ),
        Rewording(
            #"\bsomething (\w+)(?: and \w+)? (?:underneath|under it|beneath|beneath it|behind it|in the background|as a background)(?: it)?\b"#,
            "$1 music",
            "put something calm underneath"
        ),
        Rewording(
            #"\b(?:die|trail|peter|ebb|melt|drift) (?:away|off|out)\b"#,
            "fade out",
            "let the music die away at the end"
        ),
    ]
}
