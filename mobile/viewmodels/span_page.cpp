#include "mobile/viewmodels/span_page.h"

#include "mobile/viewmodels/agreement_shelf.h"
#include "mobile/viewmodels/newcomers.h"
#include "mobile/viewmodels/placement_words.h"
#include "mobile/viewmodels/standing_records.h"
#include "shared/records/service.h"

namespace ayumi::viewmodels {

SpanPage::SpanPage(AppContext& app, const char* kind, const QVariantMap& args)
    : RecordPage(app, args, QString(kind) + "Form"), m_kind(kind) {
    refresh();
}

void SpanPage::read() {
    auto& tablet = app().tablet();
    const std::string today = app().today().toStdString();
    const records::RecordValues own{view().record, view().values};
    m_now = there() && records::holdsOnDay(view().values, today);
    m_name = m_kind == "assignment"
                 ? QString::fromStdString(tablet.reader().nameOf(view().text("coach")))
                 : siteNamed(tablet, view().text("site"));
    if (m_kind == "assignment") {
        const auto gone = records::withoutAssignment(
            own, standingRecords(tablet, "assignment", view().participant), today);
        m_endsAccess = gone.endsAccess;
        m_uncovers = gone.uncovers;
        m_provisional = there() && isProvisional(view().values);
    }
    if (m_kind == "agreement") {
        m_beside = there() ? agreementsBesideHere(tablet, view().participant, own) : QVariantList();
    }
}

void SpanPage::confirm() { set({{"provisional", false}}); }

void SpanPage::openBeside(const QString& record) {
    app().navigator()->open(m_kind, {{"record", record}});
}

}  // namespace ayumi::viewmodels
