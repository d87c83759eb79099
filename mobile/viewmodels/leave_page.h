// One leave of a supervisor as staff read it, and what became of whoever stands in.
#pragma once

#include "mobile/viewmodels/leaves.h"
#include "mobile/viewmodels/record_page.h"

namespace ayumi::viewmodels {

class LeavePage : public ayumi::viewmodels::RecordPage {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the route table")
    Q_PROPERTY(QString staffName READ staffName NOTIFY changed)
    Q_PROPERTY(QString deputyName READ deputyName NOTIFY changed)
    Q_PROPERTY(QString cover READ cover NOTIFY changed)  // records::nameOf(Cover)
    Q_PROPERTY(bool now READ now NOTIFY changed)
    Q_PROPERTY(bool over READ over NOTIFY changed)

public:
    LeavePage(AppContext& app, const QVariantMap& args);  // args: record

    const QString& staffName() const { return m_line.staffName; }
    const QString& deputyName() const { return m_line.deputyName; }
    const QString& cover() const { return m_line.cover; }
    bool now() const { return m_line.now; }
    bool over() const { return m_line.over; }

protected:
    void read() override;

private:
    LeaveLine m_line;
};

}  // namespace ayumi::viewmodels
