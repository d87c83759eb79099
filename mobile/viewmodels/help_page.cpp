#include "mobile/viewmodels/help_page.h"

#include "mobile/viewmodels/question_flow.h"
#include "mobile/viewmodels/readers.h"
#include "shared/records/settings.h"

namespace ayumi::viewmodels {

namespace {

bool isForOther(AppContext& app, const QVariantMap& args) {
    return app.session()->staff() && !args["participant"].toString().isEmpty();
}

std::string helpedBy(AppContext& app, const QVariantMap& args) {
    return (isForOther(app, args) ? args["participant"].toString() : app.session()->person())
        .toStdString();
}

}  // namespace

HelpPage::HelpPage(AppContext& app, const QVariantMap& args)
    : m_app(app),
      m_participant(helpedBy(app, args)),
      m_day(app.today().toStdString()),
      m_source(isForOther(app, args)                  ? "staff"
               : args["source"].toString() == "words" ? "words"
                                                      : "asked"),
      m_flow(qobject_cast<QuestionFlow*>(args["flow"].value<QObject*>())),
      m_fromFlow(!m_flow.isNull()),
      m_problem(app.language()) {
    m_readers = readersOf(app.tablet(), m_participant, m_day);
    m_personMarkup = familyMarkup(app.tablet(), m_participant);
    const FlagState before = flagOf(app.tablet(), m_participant, m_day);
    // Opened to look at an answer it shows it; opened to call again it asks.
    if (before.state == "seen" && !args["look"].toBool()) m_answered = before.record;
    connect(&app.tablet(), &Tablet::recordsChanged, this, &HelpPage::refresh);
    connect(&app.tablet(), &Tablet::syncStatusChanged, this, &HelpPage::refresh);
    readPhones();
    refresh();
}

void HelpPage::readPhones() {
    for (const auto& value : m_app.tablet().helpPhones()) {
        const auto phone = records::readHelpPhone(value);
        if (!phone) continue;
        m_phones += QVariantMap{{"label", QString::fromStdString(phone->label)},
                                {"number", QString::fromStdString(phone->number)}};
    }
}

bool HelpPage::offline() const {
    const auto& status = m_app.tablet().syncStatus();
    return status.phase == tablet::Phase::Waiting;
}

void HelpPage::refresh() {
    FlagState flag = flagOf(m_app.tablet(), m_participant, m_day);
    m_flag = flag.record == m_answered ? FlagState() : std::move(flag);
    emit changed();
}

void HelpPage::yes() {
    if (m_busy || state() != "ask") return;
    m_busy = true;
    m_problem.clear();
    tablet::SaveRequest request{
        .kind = "flag", .participant = m_participant, .day = m_day, .set = {{"source", m_source}}};
    m_app.tablet().save(std::move(request), this, [this](auto saved) {
        m_busy = false;
        if (!saved) return m_problem.set(saved.error());
        if (m_flow) m_flow->noteHelp();
        m_app.tablet().syncNow();
        refresh();
    });
}

}  // namespace ayumi::viewmodels
