// When and how: state, place, times, the way there and back.
pragma ComponentBehavior: Bound

import QtQuick
import Ayumi.Components
import Ayumi.Drawing
import Ayumi.Style
import Ayumi.ViewModels

ColumnLayout {
    id: times

    required property VisitPage page

    readonly property string status: of("status")
    readonly property bool done: status === "done"
    readonly property bool away: of("way") !== "phone" && of("way") !== "online"
    readonly property int pairs: Theme.phone ? 1 : 2

    function of(field: string): string {
        return page.typed[field]
    }

    spacing: 16

    Choices {
        label: qsTr("状態")
        namePrefix: "visitStatus_"
        current: times.status
        choices: VisitWords.choices(["planned", "done", "cancelled"], VisitWords.status)
        onChosen: key => times.page.edit("status", key)
        Layout.fillWidth: true
    }
    VisitProblem {
        page: times.page
        field: "status"
    }
    Choices {
        label: qsTr("方法")
        namePrefix: "visitWay_"
        current: times.of("way")
        choices: VisitWords.choices(VisitWords.ways, VisitWords.way)
        onChosen: key => times.page.edit("way", key)
        Layout.fillWidth: true
    }
    VisitProblem {
        page: times.page
        field: "way"
    }
    Choices {
        visible: times.of("way") === "workplace"
        label: qsTr("職場")
        namePrefix: "visitSite_"
        current: times.of("site")
        choices: times.page.sites
        onChosen: key => times.page.edit("site", key)
        Layout.fillWidth: true
    }
    VisitProblem {
        page: times.page
        field: "site"
    }
    GridLayout {
        columns: times.pairs
        columnSpacing: 16
        rowSpacing: 16
        Layout.fillWidth: true

        FormField {
            objectName: "visitDay"
            label: qsTr("日")
            placeholder: "2026-11-20"
            text: times.page.dayText
            problem: times.page.problemOf("day")
            onEdited: times.page.dayText = text
        }
        Item {
            visible: times.pairs > 1
            Layout.fillWidth: true
            Layout.preferredWidth: 1
        }
        VisitField {
            objectName: "visitPlannedStart"
            page: times.page
            field: "planned_start"
            placeholder: "10:00"
        }
        VisitField {
            objectName: "visitPlannedEnd"
            page: times.page
            field: "planned_end"
            placeholder: "11:30"
        }
        VisitField {
            objectName: "visitArrived"
            page: times.page
            field: "arrived"
            label: times.away ? VisitWords.label(field) : qsTr("はじめた時刻")
            visible: times.done
            placeholder: "10:00"
        }
        VisitField {
            objectName: "visitLeft"
            page: times.page
            field: "left"
            label: times.away ? VisitWords.label(field) : qsTr("おわった時刻")
            visible: times.done
            placeholder: "11:30"
        }
    }
    AppCheckBox {
        objectName: "visitLeftNextDay"
        visible: times.done
        text: qsTr("出たのは次の日（翌）")
        checked: times.of("left_next_day") === "yes"
        onToggled: times.page.edit("left_next_day", checked ? "yes" : "")
        Layout.fillWidth: true
    }
    Choices {
        visible: times.done && times.away
        label: qsTr("移動の方法")
        namePrefix: "visitBy_"
        current: times.of("travel_by")
        choices: VisitWords.choices(VisitWords.means, VisitWords.travelBy)
        onChosen: key => times.page.edit("travel_by", key === current ? "" : key)
        Layout.fillWidth: true
    }
    GridLayout {
        visible: times.done && times.away
        columns: times.pairs
        columnSpacing: 16
        rowSpacing: 16
        Layout.fillWidth: true

        VisitField {
            objectName: "visitInMinutes"
            page: times.page
            field: "travel_in_minutes"
            label: qsTr("行き（分）")
            placeholder: "20"
        }
        VisitField {
            objectName: "visitInKm"
            page: times.page
            field: "travel_in_metres"
            label: qsTr("行き（km）")
            placeholder: "7.4"
        }
        VisitField {
            objectName: "visitOutMinutes"
            page: times.page
            field: "travel_out_minutes"
            label: qsTr("帰り（分）")
            placeholder: "20"
        }
        VisitField {
            objectName: "visitOutKm"
            page: times.page
            field: "travel_out_metres"
            label: qsTr("帰り（km）")
            placeholder: "7.4"
        }
    }
    Words {
        objectName: "visitMinutes"
        visible: times.page.minutes >= 0
        text: qsTr("移動もふくめて %1").arg(VisitWords.duration(times.page.minutes))
        bold: true
        Layout.fillWidth: true
    }
}
