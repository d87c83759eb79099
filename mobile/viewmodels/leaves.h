// Days on which a supervisor is away, and who stands in (docs/data.md `staff_leave`), as pages tell
// them. Functions: while the tablet is readable.
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QObject>
#include <QVariantList>

#include <vector>

#include "mobile/viewmodels/app_context.h"
#include "mobile/viewmodels/rows_model.h"
#include "shared/records/deputies.h"

namespace ayumi::viewmodels {

struct LeaveLine {
    Q_GADGET
    Q_PROPERTY(QString key MEMBER key)  // record
    Q_PROPERTY(QString staffName MEMBER staffName)
    Q_PROPERTY(QString deputyName MEMBER deputyName)
    Q_PROPERTY(QString from MEMBER from)
    Q_PROPERTY(QString to MEMBER to)  // "": nobody knows yet
    Q_PROPERTY(QString note MEMBER note)
    Q_PROPERTY(QString part MEMBER part)    // of whoever looks: "own", "deputy", ""
    Q_PROPERTY(QString cover MEMBER cover)  // records::nameOf(Cover)
    Q_PROPERTY(bool now MEMBER now)
    Q_PROPERTY(bool over MEMBER over)
    Q_PROPERTY(bool waiting MEMBER waiting)
    Q_PROPERTY(bool contested MEMBER contested)

public:
    QString key;
    QString staffName;
    QString deputyName;
    QString from;
    QString to;
    QString note;
    QString part;
    QString cover;
    bool now = false;
    bool over = false;
    bool told = false;  // records::isLeaveTold()
    bool waiting = false;
    bool contested = false;

    bool operator==(const LeaveLine&) const = default;
};

records::StaffById staffById(Tablet& tablet);
std::vector<records::RecordValues> standingLeaves(Tablet& tablet);
std::vector<LeaveLine> leaveLines(Tablet& tablet, const std::string& today);  // by first day
// Whether nobody else may sign, so that nobody can stand in for `person`.
bool isOnlySupervisor(Tablet& tablet, const std::string& person);

// On the first pages of staff: the leaves that bear on today.
class LeavesTold : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to a page object")
    Q_PROPERTY(ayumi::viewmodels::RowsModelBase* list READ list CONSTANT)  // LeaveLine

public:
    enum class When { Running, RunningOrSoon };  // records::isLeaveTold()
    LeavesTold(AppContext& app, When when);      // `app` outlives it

    RowsModelBase* list() { return &m_list; }
    void refresh();  // by the page, with every record that comes

    Q_INVOKABLE void open(const QString& record);
    Q_INVOKABLE void openAll();

private:
    AppContext& m_app;
    const When m_when;
    RowsModel<LeaveLine> m_list;
};

}  // namespace ayumi::viewmodels
