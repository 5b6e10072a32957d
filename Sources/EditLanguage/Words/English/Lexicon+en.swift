extension Lexicon {
    /// The words of four letters and more with which people begin to ask for an edit, or that stand in most of what they ask.
    static let english = Set(
        """
        adding adjust advance after amplify animate append apply attach before begin bisect black blade blur bold
        boost bounce brighten bring build caption change changing chop clip clips color colour condense convert copy
        could crank crawl create crop crossfade ctrlz cull cursive cutting darken decrease delay delete deleting
        desaturate discard dissolve ditch divide drag drop dropping dump duplicate edit enlarge erase exchange export
        extend fade first flip freeze from generate give glowing handwritten hello help hide imagine import include
        increase insert inserting interchange into italic italics keep kill last lengthen lighten limit lock loop
        lose louder lower lowercase make making move moving music mute muting name neon nudge nuke only open over
        overlay paste pause place play please postpone produce prolong push putting quieter raise razor redo reduce
        relocate remain remains remove removing rename render replace reposition resize reverse revert rotate
        saturate scrap scratch scroll second select setting shake shave shift shifting shorten shortening show shrink
        silence silencing slice slide slow snip soften solo speed split splitting stabilize start stay staying stays
        stick stop stretch strikethrough substitute subtitle subtitles superimpose swap switch synthesize take text
        that these third this those tighten title toss trade transcribe transition translate trash trim trimming turn
        turning type typewriter under underlined undo unhide unmute unwind update uppercase volume what when where
        which wiggle with would write zoom
        """.split { $0.isWhitespace }.map(String.init)
    )
}
