// What a coach's month comes to: the same numbers as the rows below it.
import QtQuick
import Ayumi.Components
import Ayumi.Drawing
import Ayumi.Style

Sheet {
    id: sums

    required property string key
    required property string name
    required property int arrangedDays
    required property int doneDays
    required property int arrangedAndDoneDays
    required property int reachingDays
    required property int minutes
    required property int contacts
    required property int overlapping
    required property int unexplained

    objectName: "sums_" + key
    Accessible.role: Accessible.Grouping
    Accessible.name: name

    ColumnLayout {
        width: sums.availableWidth
        spacing: 6

        Words {
            text: sums.name
            size: Theme.sizeLead
            bold: true
            Layout.fillWidth: true
        }
        Words {
            objectName: "sumDays_" + sums.key
            text: VisitWords.daysOf(sums.arrangedDays, sums.doneDays, sums.arrangedAndDoneDays)
            Layout.fillWidth: true
        }
        Words {
            objectName: "sumLine_" + sums.key
            text: qsTr("移動もふくめて決まりの時間になった日 %1日、ならなかった日 %2日")
                .arg(sums.reachingDays).arg(sums.doneDays - sums.reachingDays)
            Layout.fillWidth: true
        }
        Words {
            objectName: "sumTime_" + sums.key
            text: qsTr("時間は合わせて %1").arg(VisitWords.duration(sums.minutes))
            Layout.fillWidth: true
        }
        Words {
            objectName: "sumContacts_" + sums.key
            visible: sums.contacts > 0
            text: VisitWords.contactsOf(sums.contacts)
            color: Theme.ink2
            Layout.fillWidth: true
        }
        FactLine {
            objectName: "sumOverlaps_" + sums.key
            visible: sums.overlapping > 0
            iconName: "fork"
            color: sums.unexplained > 0 ? Theme.waitD : Theme.ink2
            text: sums.unexplained > 0
                ? qsTr("時間が重なる記録 %1件。%2件は、わけがまだです").arg(sums.overlapping)
                    .arg(sums.unexplained)
                : qsTr("時間が重なる記録 %1件。わけは書いてあります").arg(sums.overlapping)
            Layout.fillWidth: true
        }
    }
}
