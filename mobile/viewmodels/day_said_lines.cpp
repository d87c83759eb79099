// What was said about a day: comments, decisions, calls for help.
#include "mobile/viewmodels/attendance_view.h"
#include "mobile/viewmodels/day_lines.h"
#include "mobile/viewmodels/local_moment.h"
#include "mobile/viewmodels/person_look.h"

namespace ayumi::viewmodels {

SaidLine DayLines::commentLine(const store::RecordView& comment) const {
    SaidLine line;
    line.key = QString::fromStdString(comment.record);
    line.text = QString::fromStdString(comment.text("text"));
    line.waiting = comment.pending;
    line.gone = comment.isVoid;
    const auto said = comment.fields.find("text");
    if (said == comment.fields.end()) return line;
    line.by = familyName(m_reader, said->second.author);
    line.bySelf = said->second.author == m_participant;
    line.way = wayOf(said->second);
    line.at = localMoment(said->second.atMs);
    return line;
}

SaidLine DayLines::decisionLine(const store::DecisionView& decision) const {
    SaidLine line;
    line.key = QString::fromStdString(decision.change);
    line.text = QString::fromStdString(decision.comment);
    line.by = QString::fromStdString(m_reader.nameOf(decision.author));
    line.at = localMoment(decision.atMs);
    line.waiting = decision.pending;
    return line;
}

FlagLine DayLines::flagLine(const store::FlagView& flag) const {
    FlagLine line;
    line.key = QString::fromStdString(flag.record);
    line.source = QString::fromStdString(flag.source);
    line.by = familyName(m_reader, flag.author);
    line.bySelf = flag.author == m_participant;
    line.way = wayOf(flag.handedBy, false, false);
    line.at = localMoment(flag.atMs);
    line.waiting = flag.pending;
    for (const auto& seen : flag.seen) {
        line.seen += QVariantMap{{"by", familyName(m_reader, seen.author)},
                                 {"at", localMoment(seen.atMs)},
                                 {"done", valueText(seen.value)}};
    }
    return line;
}

}  // namespace ayumi::viewmodels
