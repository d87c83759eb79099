#include "mobile/viewmodels/passphrase_page.h"

namespace ayumi::viewmodels {

void PassphrasePage::open(const QString& passphrase) {
    if (!usable() || passphrase.isEmpty()) return;
    begin();
    m_app.tablet().openDatabase(
        m_person, store::Secret::passphrase(passphrase.toStdString()), this, [this](auto opened) {
            if (!opened) return failed(opened.error());
            // The PIN follows; back leads to the cards.
            const QVariantMap person{{"person", QString::fromStdString(m_person)}};
            m_app.navigator()->replace("cards");
            m_app.navigator()->open("pin", person);
        });
}

}  // namespace ayumi::viewmodels
