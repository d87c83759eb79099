#include "mobile/viewmodels/handover_page.h"

#include "mobile/viewmodels/person_look.h"
#include "mobile/viewmodels/readers.h"

namespace ayumi::viewmodels {

HandoverPage::HandoverPage(AppContext& app, const QVariantMap&) : m_app(app) {
    auto& tablet = app.tablet();
    const std::string person = app.session()->person().toStdString();
    const PersonLook look = personLook(app.session()->person(), app.session()->name(),
                                       QString::fromStdString(tablet.knownKana(person)));
    m_markup = look.markup;
    m_hue = look.hue;
    m_coachMarkup = familyMarkup(tablet, app.session()->handedBy().toStdString());
    m_readers = readersOf(tablet, person, app.today().toStdString());
}

void HandoverPage::no() {
    m_denied = true;
    emit changed();
}

void HandoverPage::giveBack() {
    m_app.navigator()->open("pin", {{"person", m_app.session()->handedBy()}});
}

}  // namespace ayumi::viewmodels
