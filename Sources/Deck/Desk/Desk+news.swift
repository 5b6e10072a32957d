import ServiceProtocol
import Timeline
import Workspace

/// What the panes hear of.
enum News: Sendable {
    /// What became of a request: of the one that the ledger knew under that name before.
    case request(Request.Event, RequestID?, Request?, DraftArrival?)
    /// Anything else that the workspace tells.
    case workspace(Workspace.Event, DraftArrival?)
    /// What is kept on disk, at the start.
    case kept([ChatEntry], [RenderJob], typed: String, hand: [UnsentHand], look: KeptLook?)
    /// Something that the user asked for did not work.
    case failed(RequestError)
    case pictures(PictureAnswer)
    /// Two versions were compared, or could not be.
    case compared(CompareQuestion, CompareAnswer)
    /// A folder of this machine was looked into.
    case folder(FolderListing)
    /// A folder that was written of was looked into.
    case listed(WrittenFolder)
    /// A text comes back from the user's own editor, or does not.
    case edited(TextEditing)
    /// So much of a file is sent that is to stand in the place of another one, from 0 to 1.
    case sent(Double)
    case letter(Desk.Letter)
    /// A turn of the agent has ended.
    case turnEnded
    case tick
}

extension Desk {
    /// Takes in what is told by the workspace, and what of it the panes are to hear.
    mutating func hear(_ event: Workspace.Event, _ arrival: DraftArrival?) -> News {
        let arrival = arrival ?? event.draft.map { DraftArrival($0) }
        switch event {
        case .request(let event, let id):
            let request = ledger[id]?.request
            ledger.apply(event, of: id)
            hear(event)
            return .request(event, id, request, arrival)
        case .seen, .versions: link = .online
        case .media(let told): (link, media) = (.online, told)
        case .balance(let balance): (link, credits) = (.online, balance.available)
        case .notSeen(let failure): if failure.isOffline { link = .offline }
        case .storageTrouble: say(.notKept)
        case .job, .sessionRenewed, .sessionMoved, .sessionLost, .sessionFound, .sessionDeclined, .otherAccount,
            .leftUnsent:
            break
        }
        return .workspace(event, arrival)
    }

    private mutating func hear(_ event: Request.Event) {
        switch event {
        case .text, .toolStarted, .draft, .uploaded, .state: link = .online
        case .credits(let balance): (link, credits) = (.online, balance.available)
        case .paused(let error, _): if RequestError.service(error).isOffline { link = .offline }
        case .notDone(let failure): if failure.isOffline { link = .offline }
        case .began, .taken, .notSent, .toolEnded, .changes, .stillWorking, .unseen, .cutOff, .recovering, .looking,
            .reshaping, .asked, .marked, .suggested, .failed, .finished, .exported, .aiming, .queued, .parked,
            .uploading:
            break
        }
    }
}
