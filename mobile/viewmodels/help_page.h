// たすけて ほしい: asks once, then says whether anybody knows yet. Nothing is sent without the
// person's yes.
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QObject>
#include <QPointer>
#include <QVariantMap>

#include "mobile/viewmodels/app_context.h"
#include "mobile/viewmodels/flag_state.h"
#include "mobile/viewmodels/problem.h"

namespace ayumi::viewmodels {

class QuestionFlow;

class HelpPage : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the route table")
    Q_PROPERTY(QString state READ state NOTIFY changed)   // ask, waiting, reached, seen
    Q_PROPERTY(bool afterWords READ afterWords CONSTANT)  // offered for what was written
    Q_PROPERTY(bool fromFlow READ fromFlow CONSTANT)
    // Staff who write somebody's words are asked whether to call for them.
    Q_PROPERTY(bool forOther READ forOther CONSTANT)
    Q_PROPERTY(QString personMarkup READ personMarkup CONSTANT)
    Q_PROPERTY(bool offline READ offline NOTIFY changed)
    Q_PROPERTY(QStringList readers READ readers CONSTANT)
    Q_PROPERTY(QStringList answeredBy READ answeredBy NOTIFY changed)
    Q_PROPERTY(QVariantList phones READ phones CONSTANT)  // of {label, number}
    Q_PROPERTY(ayumi::viewmodels::Problem* problem READ problem CONSTANT)

public:
    // args: source ("asked", "words"); flow, the QuestionFlow below it, if it comes from one;
    // participant, of staff alone
    HelpPage(AppContext& app, const QVariantMap& args);

    QString state() const { return m_flag.record.empty() ? QString("ask") : m_flag.state; }
    bool afterWords() const { return m_source == "words"; }
    bool fromFlow() const { return m_fromFlow; }
    bool forOther() const { return m_source == "staff"; }
    const QString& personMarkup() const { return m_personMarkup; }
    bool offline() const;
    const QStringList& readers() const { return m_readers; }
    const QStringList& answeredBy() const { return m_flag.answeredBy; }
    const QVariantList& phones() const { return m_phones; }
    Problem* problem() { return &m_problem; }

    Q_INVOKABLE void yes();
    Q_INVOKABLE void back() { m_app.navigator()->back(); }
    Q_INVOKABLE void rest() { m_app.navigator()->open("rest"); }

signals:
    void changed();

private:
    void refresh();
    void readPhones();

    AppContext& m_app;
    const std::string m_participant;
    const std::string m_day;
    const std::string m_source;
    QPointer<QuestionFlow> m_flow;
    const bool m_fromFlow;
    FlagState m_flag;
    std::string m_answered;  // a call that was answered before this page opened: ask anew
    Problem m_problem;
    QStringList m_readers;
    QVariantList m_phones;
    QString m_personMarkup;
    bool m_busy = false;
};

}  // namespace ayumi::viewmodels
