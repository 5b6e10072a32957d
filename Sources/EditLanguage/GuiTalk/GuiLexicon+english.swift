extension GuiLexicon {
    /// The English table; lower case.
    static let english: [(word: GuiWord, phrases: [String])] =
        englishOpenings + englishVerbs + englishNouns + englishJoints

    private static let englishOpenings: [(word: GuiWord, phrases: [String])] = [
        (
            .lead,
            [
                "please", "kindly", "now", "just", "simply", "next", "first", "finally", "lastly", "also", "instead",
                "you", "you can", "you can now", "now you can", "you can also", "you can then", "you may", "you could",
                "you should", "you might", "you'll need to", "you will need to", "you'll have to", "you need to",
                "you have to", "you'll want to", "you might want to", "you may want to", "you can always",
                "you can simply", "you can just", "you're able to", "you are able to", "you'll be able to",
                "feel free to", "make sure to", "make sure you", "be sure to", "remember to",
                "don't forget to", "do not forget to", "all you need to do is", "all you have to do is",
                "go ahead and", "go ahead", "alternatively", "otherwise", "try", "you're ready to", "you are ready to",
                "it's time to", "time to", "i recommend you", "i suggest you", "we recommend you", "after that",
                "here you can", "there you can", "anytime", "any time", "whenever you like",
                "directly", "manually", "again",
            ]
        ),
        (
            .offer,
            [
                "would you like me to", "would you like to", "do you want me to", "do you want to", "shall i",
                "should i", "want me to", "want to", "can i", "may i", "could you", "can you", "would you",
                "let me know if you'd like to", "let me know if you want to", "let me know if you'd like me to",
                "let me know if you want me to", "let me know when you're ready to", "let me know when you want to",
                "let me know when to", "let me know if i should", "tell me when to", "i can", "i could",
                "are you ready to", "ready to", "or should i", "or shall i",
            ]
        ),
        (.agent, ["i", "i'll", "i've", "i'm", "i'd", "we", "we've", "we'll", "let me"]),
        (
            .label,
            [
                "tip", "tips", "note", "hint", "next step", "next steps", "step", "how to export", "how to download",
                "what's next",
            ]
        ),
    ]

    private static let englishVerbs: [(word: GuiWord, phrases: [String])] = [
        (
            .click,
            [
                "click", "click on", "tap", "tap on", "press", "press on", "hit", "push", "double-click",
                "double click", "double-click on", "double click on", "right-click", "right click", "right-click on",
                "right click on", "left-click", "double-tap", "press and hold", "long-press", "hover over", "clicking",
                "clicking on",
            ]
        ),
        (.use, ["use"]),
        (
            .open,
            [
                "open", "open up", "reopen", "go to", "go back to", "go into", "navigate to", "navigate back to",
                "head to", "head over to", "head back to", "switch to", "switch over to", "visit", "return to",
                "jump to", "scroll to", "scroll down to", "access", "expand", "launch", "refresh", "reload",
            ]
        ),
        (.drag, ["drag", "drag and drop", "drag & drop", "drag-and-drop", "drag/drop"]),
        (.drop, ["drop"]),
        (.choose, ["select", "choose", "pick", "hold shift", "hold down shift", "hold ctrl", "hold alt"]),
        (
            .look,
            [
                "see", "view", "watch", "check", "check out", "check in", "look at", "look in", "take a look at",
                "have a look at", "take a look", "have a look", "review", "inspect",
            ]
        ),
        (.find, ["find", "locate", "look for"]),
        (.preview, ["preview", "play back"]),
        (.play, ["play"]),
        (
            .export,
            [
                "export", "download", "save the video", "save your video", "save it to your device",
                "save it to your computer",
            ]
        ),
        (.upload, ["upload", "import"]),
        (
            .by,
            [
                "by clicking", "by clicking on", "by tapping", "by pressing", "by hitting", "by dragging", "by using",
                "by opening", "by selecting", "by going to", "by double-clicking", "by double-clicking on",
                "by right-clicking", "by right-clicking on", "using", "via", "by hovering over",
            ]
        ),
        (
            .followUp,
            [
                "enjoy", "confirm", "share", "save", "save it", "wait", "enter", "type", "adjust", "follow", "continue",
                "continue editing", "pressing", "tapping", "selecting", "keep editing", "make changes",
                "make any changes",
                "make adjustments", "make any adjustments",
            ]
        ),
        (
            .finite,
            [
                "is", "are", "was", "were", "has", "have", "had", "will", "takes", "took", "failed", "fails",
                "finished", "completed", "complete", "started", "succeeded", "isn't", "aren't", "can't", "cannot",
                "won't", "does", "doesn't", "did", "costs", "supports", "includes", "defaults", "lets", "allows",
            ]
        ),
    ]

    private static let englishNouns: [(word: GuiWord, phrases: [String])] = [
        (
            .account,
            [
                "credits", "your balance", "account balance", "credit balance", "billing", "your account", "account",
                "account page", "account settings", "account/billing", "billing page", "subscription page",
            ]
        ),
        (
            .widget,
            [
                "button", "buttons", "icon", "icons", "panel", "panels", "tab", "menu", "dropdown", "drop-down",
                "dropdown menu", "context menu", "toolbar", "slider", "sliders", "checkbox", "dialog box",
                "export dialog", "popup", "pop-up", "popup window", "export window", "text box", "link", "razor tool",
                "trim tool", "split tool", "text tool", "crop tool",
                "toggle", "inspector", "settings", "spacebar", "space bar", "key", "shortcut",
                "keyboard shortcut", "upload area", "drop zone", "dropzone", "sidebar",
            ]
        ),
        (
            .place,
            [
                "timeline", "timeline view", "timeline editor", "editor", "video editor", "media library",
                "asset library", "your library", "media bin", "project", "your projects", "workspace", "dashboard",
                "preview window", "preview pane", "preview area", "preview player", "video player", "player window",
                "track list", "web app", "preview screen",
            ]
        ),
        (
            .corner,
            [
                "top right", "top-right", "top left", "top-left", "bottom right", "bottom-right", "bottom left",
                "bottom-left", "upper right", "upper-right", "upper left", "upper-left", "lower right", "lower-right",
                "lower left", "lower-left", "top right corner", "top-right corner", "top left corner",
                "top-left corner", "bottom right corner", "bottom-right corner", "bottom left corner",
                "bottom-left corner", "upper right corner", "upper-right corner", "upper left corner",
                "left side", "right side", "left-hand side", "right-hand side", "page", "screen", "interface",
                "the left", "the right", "the top", "the bottom", "corner",
            ]
        ),
        (
            .film,
            [
                "video", "videos", "film", "movie", "clip", "clips", "file", "files", "result", "results", "mp4",
                "mov", "webm", "gif", "final cut", "final version", "final video", "finished video", "creation", "it",
                "them", "changes", "edit", "edits", "project file",
            ]
        ),
        (
            .thing,
            [
                "title", "titles", "text", "caption", "captions", "subtitle", "subtitles", "music", "track", "tracks",
                "bgm", "audio", "song", "segment", "segments", "image", "images", "photo", "photos", "picture",
                "pictures", "layer", "logo", "transition", "effect", "volume", "playhead", "edge", "edges", "handle",
                "handles", "end credits", "closing credits", "opening credits", "rolling credits", "footage", "media",
                "shot", "scene",
            ]
        ),
        (.here, ["here", "below", "above"]),
        (.determiner, ["the", "a", "an", "your", "this", "my", "its", "all", "new", "final", "whole", "each", "any"]),
    ]

    private static let englishJoints: [(word: GuiWord, phrases: [String])] = [
        (.at, ["in", "on", "from", "at", "inside", "within", "under", "as", "for", "with"]),
        (.to, ["to", "onto", "into"]),
        (.so, ["in order to", "so that", "so you can", "so", "where you can", "where you'll", "which", "where"]),
        (
            .stop,
            [
                "when", "once", "if", "after", "before", "as soon as", "whenever", "while", "that", "unless", "until",
                "how", "what", "in case", "for more",
            ]
        ),
        (.joint, ["and", "then", "and then", "or", "but", "&"]),
    ]
}
