extension Rewording {
    /// Shapes of a whole request, and small pictures over others.
    static let englishShapes = [
        Rewording(
            #"\b(?:the|my|these|those|our) (clips|videos|shots|scenes|photos|pictures|images)\b"#,
            "all $1",
            "mute the clips"
        ),
        Rewording(
            #"^(?!.*\b(?:during|while|when|whenever)\b)(.*?)\b(?:in|as|into|inside) (?:a |an )?(?:small |little |tiny |mini )*(?:window|box|inset|bubble|thumbnail|frame in the corner|pip|small picture)(?: (?:on top|in front)(?: of (?:it|the (?:others|rest|film|video)|everything))?| over (?:it|the (?:others|rest|film|video)|everything))?"#,
            "$1 as picture in picture",
            "dinner as a small window over the others"
        ),
        Rewording(
            #"\b(?:a |as a )?(?:little |small |tiny )?picture (?:inside|within|on top of|over|on) (?:the |another |a )(?:big |main |other )?picture\b"#,
            "picture in picture",
            "put beach.mp4 as a little picture inside the picture"
        ),
        Rewording(
            #"\b(?:bring|ease|have|let|get|take) (.+?) (in|out) (?:with|by|using|through) (?:a )?(?:soft |gentle |slow |nice )?fade"#,
            "fade $1 $2",
            "bring the title in with a fade"
        ),
        Rewording(
            #"\b(?:letters|lettering|font size|text size|type size|font)(?: should be| at| of| to)? (\d+) ?(?:px|pixels?|pt)(?: high| tall| big)?"#,
            "title $1 px",
            "letters 50 px high"
        ),
        Rewording(
            #"\b(?:the )(?:lettering|writing|inscription|words on (?:the )?screen|text on (?:the )?screen)\b"#,
            "the title",
            "remove the writing"
        ),
        Rewording(
            #"\bcopy (.+?) and (?:put|place|stick|paste|drop) (?:it|that|the copy) (?:right |straight |directly )?(?:behind|after)(?: it| itself)?$|^(.+?) again (?:right )?(?:after|behind) (?:itself|it)$"#,
            "duplicate $1$2",
            "copy market and put it right behind"
        ),
        Rewording(
            #"^(.+?) the other way (?:a)?round,? left to right$"#,
            "flip $1 horizontally",
            "beach the other way round, left to right"
        ),
        Rewording(
            #",? (?:instead of|rather than|and not) (?:in )?(?:red|yellow|white|blue|green|black|orange|pink|purple|gr[ae]y)\b"#,
            "",
            "make the title blue instead of white"
        ),
        Rewording(
            #"\bfrom (?:0|zero|the (?:start|beginning))(?: ?s\w*)? (?:to|until|till|up to) the (?:very )?end\b"#,
            "for the whole film",
            "show logo.png from 0 until the end at the top left"
        ),
        Rewording(#"\bsize (?:of )?(\d+) ?%"#, "at $1%", "put logo.png in the top left, size 20%"),
    ]
}
