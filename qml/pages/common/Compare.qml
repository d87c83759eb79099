// Two fillings of a sheet beside each other: on a page of the staff, or in the person's own frame.
pragma ComponentBehavior: Bound

import QtQuick
import Ayumi.ViewModels

Item {
    id: compare

    required property AppContext app
    required property ComparePage page

    Loader {
        anchors.fill: parent
        sourceComponent: compare.page.own ? ofPerson : ofStaff
    }

    Component {
        id: ofStaff

        CompareForStaff {
            app: compare.app
            page: compare.page
        }
    }
    Component {
        id: ofPerson

        CompareOwn {
            app: compare.app
            page: compare.page
        }
    }
}
