// Which workplace: words find it in the register, a touch chooses it.
pragma ComponentBehavior: Bound

import QtQuick
import Ayumi.Components
import Ayumi.Drawing
import Ayumi.Style
import Ayumi.ViewModels

ColumnLayout {
    id: where

    required property PlacementForm page
    readonly property var typed: page.typed
    readonly property var sites: page.sites
    readonly property string chosen: typed.site ?? ""

    spacing: 8

    Choices {
        label: Say.joined([PlacementWords.label("site"), Ask.plainOwn(where.page.siteName)], "：")
        namePrefix: "site_"
        current: where.chosen
        choices: where.sites.map(one => ({key: one.key, label: Ask.plainOwn(one.label)}))
        onChosen: key => where.page.edit("site", key)
        Layout.fillWidth: true
    }
    Words {
        visible: where.page.moreSites > 0
        text: qsTr("ほかに%1か所。言葉でさがせます").arg(where.page.moreSites)
        size: Theme.sizeLabel
        color: Theme.ink2
        Layout.fillWidth: true
    }
    Field {
        objectName: "siteWanted"
        visible: where.page.moreSites > 0 || where.page.wanted !== ""
        label: qsTr("はたらく場をさがす")
        text: where.page.wanted
        onEdited: where.page.wanted = text
        Layout.fillWidth: true
    }
    ProblemPanel {
        objectName: "siteProblem"
        problem: where.page.problemOf("site")
        Layout.fillWidth: true
    }
}
