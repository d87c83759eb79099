#include "mobile/viewmodels/recovery_page.h"

namespace ayumi::viewmodels {

RecoveryPage::RecoveryPage(AppContext& app, const QVariantMap&)
    : SecretGate(app, [&app] { return app.tablet().vault()->mayTryRecovery(); }) {}

void RecoveryPage::open(const QString& paper) {
    if (!usable() || paper.trimmed().isEmpty()) return;
    begin();
    m_app.tablet().openDatabaseByRecovery(SecretBytes(paper.toStdString()), this,
                                          [this](auto opened) {
                                              if (!opened) return failed(opened.error());
                                              m_app.navigator()->replace("cards");
                                              m_app.navigator()->open("signIn");
                                          });
}

}  // namespace ayumi::viewmodels
