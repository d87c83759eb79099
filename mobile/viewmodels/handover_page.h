// The moment of handing over: the name in large, 「あなたの 名前ですか」, who will read it. From
// here only the staff member's own secret leads back.
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QObject>
#include <QVariantMap>

#include "mobile/viewmodels/app_context.h"

namespace ayumi::viewmodels {

class HandoverPage : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the route table")
    Q_PROPERTY(QString markup READ markup CONSTANT)
    Q_PROPERTY(QString hue READ hue CONSTANT)
    Q_PROPERTY(QString coachMarkup READ coachMarkup CONSTANT)
    Q_PROPERTY(QStringList readers READ readers CONSTANT)
    Q_PROPERTY(bool denied READ denied NOTIFY changed)

public:
    HandoverPage(AppContext& app, const QVariantMap& args);

    const QString& markup() const { return m_markup; }
    const QString& hue() const { return m_hue; }
    const QString& coachMarkup() const { return m_coachMarkup; }
    const QStringList& readers() const { return m_readers; }
    bool denied() const { return m_denied; }  // it was the wrong person

    Q_INVOKABLE void yes() { m_app.navigator()->replace("home"); }
    Q_INVOKABLE void no();
    Q_INVOKABLE void giveBack();
    Q_INVOKABLE void rest() { m_app.navigator()->open("rest"); }
    Q_INVOKABLE void back() {}  // nowhere but the two answers and the way to the coach

signals:
    void changed();

private:
    AppContext& m_app;
    QString m_markup;
    QString m_hue;
    QString m_coachMarkup;
    QStringList m_readers;
    bool m_denied = false;
};

}  // namespace ayumi::viewmodels
