#include "mobile/viewmodels/new_secret_page.h"

#include <utility>

#include "mobile/viewmodels/person_look.h"

namespace ayumi::viewmodels {

NewSecretPage::NewSecretPage(AppContext& app, const QVariantMap& args)
    : m_app(app), m_newSecret(app.language()), m_problem(app.language()) {
    const QString person = args["participant"].toString();
    const Tablet& tablet = app.tablet();
    m_markup = personLook(person, QString::fromStdString(tablet.knownName(person.toStdString())),
                          QString::fromStdString(tablet.knownKana(person.toStdString())))
                   .markup;
}

NewSecretPage::~NewSecretPage() { m_app.tablet().dropNewSecret(); }

void NewSecretPage::keep(const QString& pin, const QString& pinAgain) {
    if (m_busy || m_done) return;
    m_problem.clear();
    auto secret = m_newSecret.take(pin, pinAgain, records::Role::Participant);
    if (!secret) return;
    m_busy = true;
    emit changed();
    m_app.tablet().keepNewSecret({std::move(*secret)}, this, [this](Result<void> kept) {
        m_busy = false;
        m_done = kept.ok();
        if (!kept) m_problem.set(kept.error());
        emit changed();
    });
}

}  // namespace ayumi::viewmodels
