// A record that says something of a person from one day to another, as staff read it: a rest, who
// looks after them, what was agreed. It is amended, settled and taken back from here.
#pragma once

#include "mobile/viewmodels/record_page.h"

namespace ayumi::viewmodels {

class SpanPage : public ayumi::viewmodels::RecordPage {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the route table")
    Q_PROPERTY(QString kind READ kind CONSTANT)
    Q_PROPERTY(bool now READ now NOTIFY changed)  // it holds today
    // The coach of an assignment, the site of an agreement; empty: of none
    Q_PROPERTY(QString name READ name NOTIFY changed)
    // What taking an assignment back does today (records::AssignmentGone)
    Q_PROPERTY(bool endsAccess READ endsAccess NOTIFY changed)
    Q_PROPERTY(bool uncovers READ uncovers NOTIFY changed)
    // Of an assignment: a coach gave it to themselves (records::mayEnter), and nobody looked at it
    Q_PROPERTY(bool provisional READ provisional NOTIFY changed)
    // Of an agreement, those beside it (records::agreementsBeside()): {record, from, to}
    Q_PROPERTY(QVariantList beside READ beside NOTIFY changed)

public:
    // args: record, of this kind
    SpanPage(AppContext& app, const char* kind, const QVariantMap& args);

    const QString& kind() const { return m_kind; }
    bool now() const { return m_now; }
    const QString& name() const { return m_name; }
    bool endsAccess() const { return m_endsAccess; }
    bool uncovers() const { return m_uncovers; }
    bool provisional() const { return m_provisional; }
    const QVariantList& beside() const { return m_beside; }

    Q_INVOKABLE void openBeside(const QString& record);
    Q_INVOKABLE void confirm();  // by the office: it is no longer provisional

protected:
    void read() override;

private:
    const QString m_kind;
    QString m_name;
    QVariantList m_beside;
    bool m_now = false;
    bool m_endsAccess = false;
    bool m_uncovers = false;
    bool m_provisional = false;
};

}  // namespace ayumi::viewmodels
