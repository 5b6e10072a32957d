import Timeline

/// Every request there is: the one list from which come the rules of the reader, the sentences of keys, the tools of a
/// language model, the help, and the documentation.
enum EditRequests {
    /// In the order in which their rules are tried; the first that leaves nothing of a clause unread has it. The order
    /// matters only where two can read the same clause and differ, which `precedences` tells: elsewhere a new request may
    /// stand anywhere.
    static let all: [any EditRequest.Type] = [
        TransitionRequest.self, TitleLookRequest.self, ColorRequest.self, FlipRequest.self, RotationRequest.self,
        FitRequest.self, CropRequest.self, MotionRequest.self, FilterRequest.self, OverlayRequest.self,
        PictureInPictureRequest.self,
        ResetLookRequest.self, SpeedRequest.self, ReverseRequest.self, SlipRequest.self, RollRequest.self,
        SlideRequest.self,
        FreezeRequest.self,
        FadeRequest.self, DuckRequest.self, DetachSoundRequest.self, LoudnessRequest.self, CopyRequest.self,
        DuplicateRequest.self,
        SwapRequest.self, AddTrackRequest.self, LockTrackRequest.self, RenameTrackRequest.self, HideTrackRequest.self,
        SoloTrackRequest.self, MuteTrackRequest.self,
        RemoveTrackRequest.self, ClearTimelineRequest.self, MoveTrackRequest.self, RestRequest.self,
        RelativeLengthRequest.self, ReplaceClipRequest.self, OverwriteRequest.self, CanvasRequest.self,
        VolumeRequest.self,
        ReplaceSoundRequest.self, TitleTextRequest.self, AddUploadRequest.self, AddTitleRequest.self,
        AddSubtitlesRequest.self, AddSoundRequest.self, TrimRequest.self, LengthRequest.self, CutRequest.self,
        SplitRequest.self, MoveEdgeRequest.self, EdgeRequest.self, MoveRequest.self, CloseGapRequest.self,
        DeleteRequest.self, StayingRequest.self,
        AddMarkerRequest.self, RemoveMarkerRequest.self, MoveMarkerRequest.self, RenameMarkerRequest.self,
    ]

    /// What is tried when no other rule could read a clause, for one thing or for several: a clip is drawn only from
    /// words that mean nothing else.
    static let last: [any EditRequest.Type] = [GenerateClipRequest.self]

    /// Which of two requests goes first where both can read all of a clause, and why.
    ///
    /// A test holds it against every sentence of the tables: no other two meet, and each of these does.
    static let precedences: [(first: any EditRequest.Type, then: any EditRequest.Type, why: String)] = [
        (MuteTrackRequest.self, VolumeRequest.self, "a track that is muted has its switch, and keeps its volumes"),
        (
            OverlayRequest.self, PictureInPictureRequest.self,
            "a clip that is to be a picture in the picture is laid over the others: where it stood it would be small on black"
        ),
        (RestRequest.self, SplitRequest.self, "\"cut everything after 5 s\" takes it away: only \"cut at 5 s\" splits"),
        (VolumeRequest.self, AddSoundRequest.self, "\"music at 35%\" is the music that is there"),
        (
            AddUploadRequest.self, AddTitleRequest.self,
            "the name of a file in quotes is the file, and no text of a title"
        ),
        (
            MoveEdgeRequest.self, EdgeRequest.self,
            "\"move the start of the title to 4 s\" moves that end of it, and not the whole"
        ),
        (TrimRequest.self, EdgeRequest.self, "\"from the start\" behind an amount is no time at which to begin"),
    ]

    /// The requests that help names, the most common first.
    static let common: [any EditRequest.Type] = [
        GenerateClipRequest.self, AddSoundRequest.self, AddTitleRequest.self, TrimRequest.self, SplitRequest.self,
        SpeedRequest.self, FadeRequest.self, FilterRequest.self, CanvasRequest.self,
    ]

    static let rules: [any EditRule] = all.flatMap { $0.rules }
    static let lastRules: [any EditRule] = last.flatMap { $0.rules }
}

extension Edit {
    /// The request that makes it, with what goes into its sentence.
    var requested: RequestedEdit {
        switch self {
        case .addClip(let edit): RequestedEdit(GenerateClipRequest.self, edit)
        case .addSound(let edit): RequestedEdit(AddSoundRequest.self, edit)
        case .addTitle(let edit): RequestedEdit(AddTitleRequest.self, edit)
        case .addSubtitles(let edit): RequestedEdit(AddSubtitlesRequest.self, edit)
        case .duplicate(let edit): RequestedEdit(DuplicateRequest.self, edit)
        case .copy(let edit): RequestedEdit(CopyRequest.self, edit)
        case .delete(let edit): RequestedEdit(DeleteRequest.self, edit)
        case .move(let edit): RequestedEdit(MoveRequest.self, edit)
        case .replaceClip(let edit): RequestedEdit(ReplaceClipRequest.self, edit)
        case .overwrite(let edit): RequestedEdit(OverwriteRequest.self, edit)
        case .overlay(let edit): RequestedEdit(OverlayRequest.self, edit)
        case .closeGap(let edit): RequestedEdit(CloseGapRequest.self, edit)
        case .replaceSound(let edit): RequestedEdit(ReplaceSoundRequest.self, edit)
        case .trim(let edit): RequestedEdit(TrimRequest.self, edit)
        case .setLength(let edit): RequestedEdit(LengthRequest.self, edit)
        case .moveEdge(let edit): RequestedEdit(MoveEdgeRequest.self, edit)
        case .cut(let edit): RequestedEdit(CutRequest.self, edit)
        case .split(let edit): RequestedEdit(SplitRequest.self, edit)
        case .slip(let edit): RequestedEdit(SlipRequest.self, edit)
        case .roll(let edit): RequestedEdit(RollRequest.self, edit)
        case .slide(let edit): RequestedEdit(SlideRequest.self, edit)
        case .setSpeed(let edit): RequestedEdit(SpeedRequest.self, edit)
        case .setReversed(let edit): RequestedEdit(ReverseRequest.self, edit)
        case .freeze(let edit): RequestedEdit(FreezeRequest.self, edit)
        case .setVolume(let edit): RequestedEdit(VolumeRequest.self, edit)
        case .setDuck(let edit): RequestedEdit(DuckRequest.self, edit)
        case .detachSound(let edit): RequestedEdit(DetachSoundRequest.self, edit)
        case .setLoudness(let edit): RequestedEdit(LoudnessRequest.self, edit)
        case .setFade(let edit): RequestedEdit(FadeRequest.self, edit)
        case .setTransition(let edit): RequestedEdit(TransitionRequest.self, edit)
        case .setLook(let edit): edit.requested
        case .setTitleText(let edit): RequestedEdit(TitleTextRequest.self, edit)
        case .setTitle(let edit): RequestedEdit(TitleLookRequest.self, edit)
        case .setCanvas(let edit): RequestedEdit(CanvasRequest.self, edit)
        case .setStaying(let edit): RequestedEdit(StayingRequest.self, edit)
        case .addMarker(let edit): RequestedEdit(AddMarkerRequest.self, edit)
        case .removeMarker(let edit): RequestedEdit(RemoveMarkerRequest.self, edit)
        case .moveMarker(let edit): RequestedEdit(MoveMarkerRequest.self, edit)
        case .renameMarker(let edit): RequestedEdit(RenameMarkerRequest.self, edit)
        case .clearTimeline(let edit): RequestedEdit(ClearTimelineRequest.self, edit)
        case .addTrack(let edit): RequestedEdit(AddTrackRequest.self, edit)
        case .removeTrack(let edit): RequestedEdit(RemoveTrackRequest.self, edit)
        case .renameTrack(let edit): RequestedEdit(RenameTrackRequest.self, edit)
        case .setTrackMuted(let edit): RequestedEdit(MuteTrackRequest.self, edit)
        case .setTrackHidden(let edit): RequestedEdit(HideTrackRequest.self, edit)
        case .setTrackSolo(let edit): RequestedEdit(SoloTrackRequest.self, edit)
        case .setTrackLocked(let edit): RequestedEdit(LockTrackRequest.self, edit)
        case .moveTrack(let edit): RequestedEdit(MoveTrackRequest.self, edit)
        }
    }
}

extension SetLook {
    /// The looks are asked for one by one.
    fileprivate var requested: RequestedEdit {
        switch aspect {
        case .brightness(let value): RequestedEdit(ColorRequest.self, DialChange(segment, .brightness, value))
        case .contrast(let value): RequestedEdit(ColorRequest.self, DialChange(segment, .contrast, value))
        case .saturation(let value): RequestedEdit(ColorRequest.self, DialChange(segment, .saturation, value))
        case .warmth(let value): RequestedEdit(ColorRequest.self, DialChange(segment, .warmth, value))
        case .opacity(let value): RequestedEdit(ColorRequest.self, DialChange(segment, .opacity, value))
        case .flippedHorizontally(let isOn): RequestedEdit(FlipRequest.self, FlipChange(segment, .horizontal, isOn))
        case .flippedVertically(let isOn): RequestedEdit(FlipRequest.self, FlipChange(segment, .vertical, isOn))
        case .rotation(let value): RequestedEdit(RotationRequest.self, LookChange(segment, value))
        case .fit(let value): RequestedEdit(FitRequest.self, LookChange(segment, value))
        case .crop(let value): RequestedEdit(CropRequest.self, LookChange(segment, value))
        case .motion(let value): RequestedEdit(MotionRequest.self, LookChange(segment, value))
        case .filter(let value): RequestedEdit(FilterRequest.self, LookChange(segment, value))
        case .box(let value): RequestedEdit(PictureInPictureRequest.self, LookChange(segment, value))
        }
    }
}
