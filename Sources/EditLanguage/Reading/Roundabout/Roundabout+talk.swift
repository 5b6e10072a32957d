extension Roundabout {
    /// Talk around a request.
    static let englishTalk: [Roundabout] = [
        Roundabout(
            #"(?:hm+|honestly|tbh|to be honest|frankly|actually|basically|you know what|listen|alright|"#
                + #"i mean|one more thing|also|plus|hey|hi|hello|yo|ok(?:ay)?(?: so)?|so|well|hmm+|"#
                + #"umm?|uh|right|great|cool|nice|perfect|awesome|good|thanks|lastly|finally|next|"#
                + #"oh(?: and)?|and|sorry|quick one|dude|man|bro|please|pls|now)(?:[,:!.]+ ?| )(.+)"#,
            "$1"
        ),
        Roundabout(
            #"(.+?)(?:,? (?:please|pls|plz|thanks|thx|thank you|cheers|ta|ok\??|okay\??|alright\??|"#
                + #"will you\??|would you\??|can you\??|if you can|if possible|if you could|for me|"#
                + #"mate|bro|dude|lol|haha|tbh|imo|imho|ngl|honestly|rn|right now|to be honest|asap|real quick|quickly|though|tho|then|i think|i guess|"#
                + #"maybe))"#,
            "$1"
        ),
        // "To the very end": no other end than the end.
        Roundabout(
            #"(.*)\b(?:very|absolute) (end|start|beginning|first|last|top|bottom|front|back)\b(.*)"#,
            "$1 $2 $3"
        ),
        Roundabout(
            #"first(?:ly|ly of all| of all| up)?,? (.+?),? (?:and )?(?:then|after that|second(?:ly)?),? (.+)"#,
            "$1, then $2"
        ),
        Roundabout(
            #"(?:can|could|would|will) (?:you|we|u) (?:please |maybe |just |also |quickly )*(.+)"#,
            "$1"
        ),
        Roundabout(
            #"(?:i(?:'d| would)? (?:want|like|love|need|wanna)(?: you)? to|i wanna|let'?s|we (?:should|"#
                + #"need to|could)|you should|go ahead and|try to|i'm going to|help me|i need you to)"#
                + #" (.+)"#,
            "$1"
        ),
    ]

    /// Talk around a request.
    static let chineseTalk: [Roundabout] = [
        Roundabout(
            "(?:那个|就是说?吧?|嗯+|呃+|顺便|另外|还有|对了|同时|接着|然后|最后再|再来|亲|老师|"
                + "师傅|大佬|话说|其实|反正|总之|怎么说呢|你好|您好|麻烦你?您?|请你?|帮我|给我|帮忙|"
                + "拜托|劳驾|烦请|有劳|能不能|可不可以|可以|能|我想要?|我要|我觉得|咱们?|哎+|诶|喂|好的?|行|那就?)"
                + "[，,、 ]*(.+)",
            "$1"
        ),
        Roundabout(
            "(.+?)[，, ]*(?:行不行?|行吗|好不好|好吗|可以吗|可以不|成不|成吗|好不|中不中|哈|"
                + "哦|呗|嘛|咯|喽|吧|啊|呀|啦|来着|试试看?|看看|就够了|就行了?|就好了?|就可以了?|就成|谢谢.*|"
                + "拜托了?|辛苦了?|麻烦了?|一下|好了|得了)",
            "$1"
        ),
    ]
}
