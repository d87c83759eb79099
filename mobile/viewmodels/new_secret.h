// A new secret as it is chosen: digits typed twice, or, by a participant, three pictures touched
// twice. What is trivial is refused at once (secret_rules.h).
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QObject>

#include <optional>

#include "mobile/viewmodels/problem.h"
#include "mobile/viewmodels/tapped_secret.h"

namespace ayumi::viewmodels {

class NewSecret : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of pages")
    Q_PROPERTY(bool pictures READ pictures NOTIFY changed)  // else digits
    Q_PROPERTY(int wanted READ wanted CONSTANT)             // pictures of a secret
    Q_PROPERTY(int picked READ picked NOTIFY changed)       // of this turn
    Q_PROPERTY(bool again READ again NOTIFY changed)        // the first turn is over
    Q_PROPERTY(bool complete READ complete NOTIFY changed)  // two turns, the same pictures
    Q_PROPERTY(ayumi::viewmodels::Problem* problem READ problem CONSTANT)

public:
    explicit NewSecret(const Language& language) : m_problem(language) {}

    bool pictures() const { return m_pictures; }
    int wanted() const { return store::kPicturesOfASecret; }
    int picked() const { return m_now.count(); }
    bool again() const { return m_first.count() == wanted(); }
    bool complete() const { return again() && m_now == m_first; }
    Problem* problem() { return &m_problem; }

    Q_INVOKABLE void choose(const QString& kind);  // "pin", "pictures"; begins anew
    Q_INVOKABLE void pick(int picture);
    Q_INVOKABLE void erase();  // the last picture; where there is none, the first turn

    // What was chosen; nothing while it cannot be, and `problem` says why. The two texts are the
    // digits as they were typed.
    std::optional<store::Secret> take(const QString& pin, const QString& pinAgain,
                                      records::Role role);

signals:
    void changed();

private:
    void beginAnew();

    Problem m_problem;
    TappedSecret m_first{store::SecretKind::Pictures};
    TappedSecret m_now{store::SecretKind::Pictures};
    bool m_pictures = false;
};

}  // namespace ayumi::viewmodels
