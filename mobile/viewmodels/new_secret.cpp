#include "mobile/viewmodels/new_secret.h"

#include <utility>

namespace ayumi::viewmodels {

void NewSecret::beginAnew() {
    m_first.clear();
    m_now.clear();
}

void NewSecret::choose(const QString& kind) {
    m_pictures = kind == "pictures";
    m_problem.clear();
    beginAnew();
    emit changed();
}

void NewSecret::pick(int picture) {
    if (m_now.count() == wanted()) return;
    m_problem.clear();
    m_now.add(picture);
    if (m_now.count() == wanted()) {
        if (again() && !complete()) {
            m_problem.set({"pictures_differ", {}});
            beginAnew();
        } else if (!again()) {
            const auto good = store::checkScreenSecret(m_now.secret(), records::Role::Participant);
            if (good) m_first = std::exchange(m_now, TappedSecret(store::SecretKind::Pictures));
            if (!good) m_problem.set({"pictures_trivial", {}});
            if (!good) m_now.clear();
        }
    }
    emit changed();
}

void NewSecret::erase() {
    m_problem.clear();
    if (m_now.count() > 0) {
        m_now.erase();
    } else {
        beginAnew();
    }
    emit changed();
}

std::optional<store::Secret> NewSecret::take(const QString& pin, const QString& pinAgain,
                                             records::Role role) {
    if (m_pictures) {
        if (!complete()) return std::nullopt;
        return m_first.secret();
    }
    m_problem.clear();
    auto secret = store::Secret::pin(pin.toStdString());
    const auto good = store::checkScreenSecret(secret, role);
    if (!good) m_problem.set(good.error());
    if (good && pin != pinAgain) m_problem.set({"secret_differs", {}});
    if (m_problem.shown()) return std::nullopt;
    return secret;
}

}  // namespace ayumi::viewmodels
