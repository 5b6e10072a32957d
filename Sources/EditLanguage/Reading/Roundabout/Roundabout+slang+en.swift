extension Roundabout {
    /// How people type who type with their thumbs.
    static let slang: [String: String] = [
        "da": "the", "teh": "the", "vid": "video", "vids": "videos", "frm": "from", "thru": "through", "b4": "before",
        "u": "you", "ur": "your", "gimme": "give me", "lemme": "let me", "wanna": "want to", "gonna": "going to",
        "coz": "because", "cuz": "because", "cos": "because", "w/": "with", "w/o": "without", "2nd": "second",
        "lol": "", "lmao": "", "haha": "", "pls": "", "plz": "", "tho": "", "rly": "really", "abit": "a bit",
        "alot": "a lot", "nd": "and", "n": "and", "vol": "volume", "sec": "seconds", "bg": "background",
        "b&w": "black and white", "bw": "black and white", "b/w": "black and white", "evrything": "everything",
        "everthing": "everything", "foto": "photo", "fotos": "photos", "pic": "photo", "pics": "photos", "r": "are",
        "dat": "that", "dis": "this", "abt": "about", "betw": "between", "btw": "between", "txt": "text",
    ]
}
