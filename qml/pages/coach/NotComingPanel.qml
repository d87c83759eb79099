// 5 open days without coming: a visit is due. What of those days nobody knows is said beside it.
import QtQuick
import Ayumi.Components
import Ayumi.ViewModels

MessagePanel {
    id: panel

    required property MonthGlance glance
    property bool shown: true

    objectName: "notComing"
    visible: shown && glance.visitDue
    kind: "att"
    iconName: "person"
    what: qsTr("開いている日に、%1日つづけて来ていません（%2から）。訪問の時期です")
        .arg(glance.notCome).arg(Say.day(glance.notComeSince))
    kept: Say.joined([
        glance.notComeUnrecorded === 0 ? ""
            : qsTr("記録のない日が%1日あります。来なかった日には数えません")
                .arg(glance.notComeUnrecorded),
        glance.notComeContested === 0 ? ""
            : qsTr("記録が2つある日が%1日あります。来なかった日には数えません")
                .arg(glance.notComeContested)], " ")
    todo: qsTr("訪問を記録するか、本人が来ると、この知らせは消えます")
}
