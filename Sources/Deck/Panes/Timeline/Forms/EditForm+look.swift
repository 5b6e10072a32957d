import EditLanguage
import Timeline

// What is asked for that has to do with pictures.
extension EditForm {
    static let ofLooks: [EditForm] =
        [
            dial("opacity", Phrase("opacity", zh: "不透明度"), "0-100%", \.opacity, LookAspect.opacity),
            dial("rotation", Phrase("rotation", zh: "旋转角度"), "-359…359°", \.rotation, LookAspect.rotation),
            dial("brightness", Phrase("brightness", zh: "亮度"), "-100…100", \.brightness, LookAspect.brightness),
            dial("contrast", Phrase("contrast", zh: "对比度"), "-100…100", \.contrast, LookAspect.contrast),
            dial("saturation", Phrase("saturation", zh: "饱和度"), "-100…100", \.saturation, LookAspect.saturation),
            dial("warmth", Phrase("warmth", zh: "色温"), "-100…100", \.warmth, LookAspect.warmth),
        ] + [
            EditForm(
                "timeline.filter",
                sets: Phrase("filter", zh: "滤镜"),
                of: .clip,
                choices: TypedValue.names { (filter: Look.Filter, language) in filter.word(language) },
                now: { $0.segment.look.filter.word($0.language) },
                turn: turning({ $0.segment.look.filter }, { $0.word($1) }),
                edits: { typed, target in
                    if typed.isNone { return [.setLook(target.address, .filter(.none))] }
                    return [.setLook(target.address, .filter(try typed.choice { $0.word($1) }))]
                }
            ),
            EditForm(
                "timeline.pictureFit",
                sets: Phrase("how its picture fits the film's", zh: "画面适应方式"),
                of: .clip,
                choices: TypedValue.names { (fit: Look.Fit, language) in fit.word(language) },
                now: { $0.segment.look.fit.word($0.language) },
                turn: turning({ $0.segment.look.fit }, { $0.word($1) }),
                edits: { typed, target in [.setLook(target.address, .fit(try typed.choice { $0.word($1) }))] }
            ),
            EditForm(
                "timeline.crop",
                sets: Phrase("crop off left, top, right, bottom", zh: "裁掉左、上、右、下"),
                of: .clip,
                choices: Phrase("one number in % for all, or four: 10 0 10 0", zh: "一个百分数，或四个：10 0 10 0"),
                now: { target in
                    let crop = target.segment.look.crop
                    return [crop.left, crop.top, crop.right, crop.bottom].map(String.init).joined(separator: " ")
                },
                edits: { typed, target in
                    let edges = try typed.words.map { try $0.number("%") }
                    guard let first = edges.first, edges.count == 1 || edges.count == 4 else {
                        throw TypedValue.Fault(example: Phrase(same: "10 0 10 0"))
                    }
                    let all = edges.count == 4 ? edges : Array(repeating: first, count: 4)
                    let crop = Look.Insets(left: all[0], top: all[1], right: all[2], bottom: all[3])
                    return [.setLook(target.address, .crop(crop))]
                }
            ),
            EditForm(
                "timeline.box",
                sets: Phrase("picture in picture: place and width in %", zh: "画中画：位置和宽度（%）"),
                of: .clip,
                choices: Phrase("top right 30; none", zh: "右上 30；无"),
                now: { target in target.segment.look.box.map { "\($0.place.word(target.language)) \($0.size)" } ?? "" },
                edits: { typed, target in
                    if typed.isNone { return [.setLook(target.address, .box(nil))] }
                    return [.setLook(target.address, .box(try typed.box()))]
                }
            ),
            EditForm(
                "timeline.motion",
                sets: Phrase("slow move over the picture", zh: "缓慢推拉摇移"),
                of: .clip,
                choices: Phrase("zoom in, zoom out, pan left, …; none", zh: "推近、拉远、…；无"),
                now: { $0.segment.look.motion?.kind.word($0.language) ?? "" },
                turn: turningOrNone({ $0.segment.look.motion?.kind }, { $0.word($1) }),
                edits: { typed, target in
                    if typed.isNone { return [.setLook(target.address, .motion(nil))] }
                    return [.setLook(target.address, .motion(Look.Motion(try typed.choice { $0.word($1) })))]
                }
            ),
        ]

    /// A number of a look.
    private static func dial(
        _ id: String,
        _ name: Phrase,
        _ range: String,
        _ value: any KeyPath<Look, Int> & Sendable,
        _ aspect: @escaping @Sendable (Int) -> LookAspect
    ) -> EditForm {
        EditForm(
            "timeline.\(id)",
            sets: name,
            of: .clip,
            choices: Phrase(same: range),
            now: { "\($0.segment.look[keyPath: value])" },
            turn: turning(by: 5) { $0.segment.look[keyPath: value] },
            edits: { typed, target in [.setLook(target.address, aspect(try typed.number()))] }
        )
    }
}

extension TypedValue {
    /// A place on the picture, and how wide: `top right 30`.
    func box() throws(Fault) -> Look.Box {
        let words = words
        let size = try? words.last?.number("%")
        let name = words.dropLast(size == nil ? 0 : 1).map(\.text).joined(separator: " ")
        let place: PicturePlace = try TypedValue(name, language).choice { $0.word($1) }
        return Look.Box(place, size: size ?? Look.Box.standardSize)
    }
}
