// Calls for help and who has seen them.
#include <algorithm>

#include "mobile/store/reader_rows.h"
#include "mobile/store/tablet_reader.h"

namespace ayumi::store {

using sqlite::Transaction;

std::vector<FlagView> TabletReader::flagsOf(std::vector<RecordRow> flags,
                                            const std::vector<RecordRow>& seen) {
    std::sort(flags.begin(), flags.end(),
              [](const RecordRow& a, const RecordRow& b) { return a.record < b.record; });
    std::vector<FlagView> views;
    for (RecordRow& row : flags) {
        FlagView flag{row.record, row.participant, row.day, row.text("source"), {}, {},
                      0,          row.pending,     {}};
        const RecordView view = viewOf(std::move(row));
        const auto source = view.fields.find("source");
        if (source != view.fields.end()) {
            flag.author = source->second.author;
            flag.handedBy = source->second.handedBy;
            flag.atMs = source->second.atMs;
        }
        for (const RecordRow& answer : seen) {
            if (answer.text("flag") != flag.record) continue;
            const RecordView said = viewOf(answer);
            ValueView one = said.fields.at("flag");
            one.value = answer.values.value("done", Json());
            flag.seen.push_back(std::move(one));
        }
        views.push_back(std::move(flag));
    }
    return views;
}

std::vector<FlagView> TabletReader::unseenFlags(const Viewer& viewer) try {
    const Transaction snapshot(*m_database, Transaction::Kind::Read);
    auto flags = ofKind(viewer, "flag");
    std::erase_if(flags, [](const RecordRow& flag) { return flag.isVoid; });
    auto views = flagsOf(std::move(flags), ofKind(viewer, "flag_seen"));
    std::erase_if(views, [](const FlagView& flag) { return !flag.seen.empty(); });
    return views;
} catch (...) {
    meetFailure();
    return {};
}

}  // namespace ayumi::store
