/// Conversations that the documentation shows, turn by turn; each turn with a line that the film then has, or that it
/// does not change.
struct Conversation: Sendable {
    let title: String
    let turns: [(say: String, film: Set<String>?)]

    static let all = [
        Conversation(
            title: "Cutting it shorter",
            turns: [
                ("trim 2 seconds", nil),
                ("from the end", ["V1·3 dinner.mp4 20000-28000"]),
                ("no, 4", ["V1·3 dinner.mp4 20000-26000"]),
                ("that's too much", ["V1·3 dinner.mp4 20000-28000"]),
                ("delete the second clip", ["V1·2 dinner.mp4 12000-20000"]),
                ("no, the first one", ["V1·1 market.mp4 0-8000", "V1·2 dinner.mp4 8000-16000"]),
                ("actually leave it", ["V1·1 beach.mp4 0-12000", "V1·3 dinner.mp4 20000-28000"]),
                ("split at 5s", ["V1·1 beach.mp4 0-5000"]),
                ("delete the second part", ["V1·2 market.mp4 5000-13000"]),
            ]
        ),
        Conversation(
            title: "How it looks and sounds",
            turns: [
                ("give it a vintage look", nil),
                ("market", ["V1·2 market.mp4 12000-20000 vintage"]),
                ("same for clip 3", ["V1·3 dinner.mp4 20000-30000 vintage"]),
                ("turn the music down to 10%", ["A1·1 Lo-fi 0-30000 10%"]),
                ("too quiet", ["A1·1 Lo-fi 0-30000 22%"]),
                ("a bit more", ["A1·1 Lo-fi 0-30000 34%"]),
                ("make the title red", ["T1·1 Summer 0-3000 #FF0000"]),
                ("blue instead", ["T1·1 Summer 0-3000 #0000FF"]),
                ("crossfade between the first two clips", ["V1·2 market.mp4 12000-20000 crossfade vintage"]),
                ("do that between the other two as well", ["V1·3 dinner.mp4 20000-30000 crossfade vintage"]),
            ]
        ),
        Conversation(
            title: "In Chinese",
            turns: [
                ("加个复古滤镜", nil),
                ("2", ["V1·2 market.mp4 12000-20000 vintage"]),
                ("其他的也一样", ["V1·1 beach.mp4 0-12000 vintage", "V1·3 dinner.mp4 20000-30000 vintage"]),
                ("第一段加速到2倍", ["V1·1 beach.mp4 0-6000 speed 200 vintage"]),
                ("还是太快", ["V1·1 beach.mp4 0-8000 speed 150 vintage"]),
                ("删除第二段", ["V1·2 dinner.mp4 8000-18000 vintage"]),
                ("不对，是第三段", ["V1·2 market.mp4 8000-16000 vintage"]),
                ("还是不要了", ["V1·3 dinner.mp4 16000-26000 vintage"]),
                ("剪掉前5秒", ["V1·1 beach.mp4 0-3000 speed 150 vintage"]),
                ("不用那么多，2秒就行", ["V1·1 beach.mp4 0-6000 speed 150 vintage"]),
            ]
        ),
    ]
}
