#include "mobile/viewmodels/held_page.h"

#include <algorithm>

#include "mobile/viewmodels/attendance_view.h"
#include "mobile/viewmodels/day_lines.h"
#include "mobile/viewmodels/error_text.h"
#include "mobile/viewmodels/local_moment.h"
#include "mobile/viewmodels/mending.h"
#include "mobile/viewmodels/person_look.h"
#include "shared/sync/release.h"

namespace ayumi::viewmodels {

namespace {

constexpr const char* kWaits = "waits";

}  // namespace

HeldPage::HeldPage(AppContext& app, const QVariantMap&) : m_app(app), m_problem(app.language()) {
    connect(&app.tablet(), &Tablet::recordsChanged, this, &HeldPage::refresh);
    connect(&app.language(), &Language::changed, this, &HeldPage::refresh);
    app.tablet().askHeld();
    refresh();
}

void HeldPage::refresh() {
    auto& tablet = m_app.tablet();
    if (!tablet.readable()) return;
    m_held = tablet.reader().held(tablet.viewer());
    std::vector<HeldLine> lines;
    for (const auto& held : m_held) lines.push_back(lineOf(held));
    m_entries.setRows(std::move(lines));
    emit changed();
}

HeldLine HeldPage::lineOf(const store::HeldChange& held) {
    auto& tablet = m_app.tablet();
    auto& reader = tablet.reader();
    const DayLines words(tablet, m_app.language().code(), held.participant);
    const Sentences reason = sentencesForHeld(held.reason);
    HeldLine line;
    line.key = QString::fromStdString(held.change);
    line.kind = QString::fromStdString(held.kind);
    line.personName = QString::fromStdString(reader.nameOf(held.participant));
    line.siteName = words.siteName(held.about);
    line.day = QString::fromStdString(held.day);
    line.by = familyName(reader, held.author);
    line.bySelf = !held.author.empty() && held.author == held.participant;
    line.way = wayOf(held.handedBy, held.proxy, held.proxyConfirmed);
    line.at = localMoment(held.madeAtMs != 0 ? held.madeAtMs : held.answeredAtMs);
    line.why = QString::fromStdString(held.why);
    line.facts = words.factsOf(held.kind, held.set, held.about);
    if (held.set.value("void", Json()) == Json(true)) {
        FactLine taken;
        taken.field = "void";
        taken.value = "yes";
        line.facts += QVariant::fromValue(taken);
    }
    line.text = QString::fromStdString(held.text);
    line.what = reason.what;
    line.kept = reason.kept;
    line.todo = reason.todo;
    line.waits = held.reason.code == kWaits;
    line.releasable = held.releasable && !line.waits;
    line.mendable = !line.waits && mayMend(m_app, held);
    line.decision = QString::fromStdString(held.decision);
    return line;
}

void HeldPage::release(const QString& key, const QString& reason) {
    decide(key, "released", reason);
}

void HeldPage::setAside(const QString& key, const QString& reason) {
    m_problem.clear();
    if (reason.trimmed().isEmpty()) return m_problem.set({"reason_missing", {}});
    decide(key, "set_aside", reason);
}

void HeldPage::decide(const QString& key, const char* decision, const QString& reason) {
    if (m_busy) return;
    m_busy = true;
    m_problem.clear();
    emit changed();
    tablet::SaveRequest request{.kind = std::string(sync::kReleaseKind),
                                .about = key.toStdString(),
                                .set = {{"decision", decision}},
                                .reason = reason.trimmed().toStdString()};
    m_app.tablet().save(std::move(request), this, [this](auto saved) {
        m_busy = false;
        if (!saved) m_problem.set(saved.error());
        refresh();
        if (saved) emit done();
    });
}

void HeldPage::mend(const QString& key) {
    const auto held = std::ranges::find(m_held, key.toStdString(), &store::HeldChange::change);
    if (held != m_held.end() && mayMend(m_app, *held)) viewmodels::mend(m_app, *held);
}

}  // namespace ayumi::viewmodels
