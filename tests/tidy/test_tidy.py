#!/usr/bin/env python3
"""Shows that each rule of tidy.py can fail, and that good files pass."""

import json
import os
import sys
import tempfile
import unittest

sys.dont_write_bytecode = True

import functions
import tidy


class Sample(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.root = self.folder.name

    def tearDown(self):
        self.folder.cleanup()

    def write(self, path, text):
        whole = os.path.join(self.root, path)
        os.makedirs(os.path.dirname(whole), exist_ok=True)
        with open(whole, "w", encoding="utf-8") as file:
            file.write(text)

    def header(self, path, text=""):
        self.write(path, "#pragma once\n" + text)

    def errors(self):
        return tidy.check(self.root).errors

    def expect_errors(self, *starts):
        errors = self.errors()
        self.assertEqual(len(errors), len(starts), errors)
        for error, start in zip(errors, starts):
            self.assertTrue(error.startswith(start), error)

    def include(self, path, *targets):
        for target in targets:
            if not os.path.exists(os.path.join(self.root, target)):
                self.header(target)
        self.write(path, "".join(f'#include "{target}"\n' for target in targets))

    def include_outside(self, path, target):
        self.write(path, f"#include <{target}>\n")


class Includes(Sample):
    def test_downward_passes(self):
        self.include("shared/sync/a.cpp", "shared/records/b.h", "shared/base/c.h")
        self.include("mobile/store/a.cpp", "shared/sqlite/b.h")
        self.include("mobile/net/a.cpp", "mobile/sync/transport.h")
        self.include("server/services/a.cpp", "server/storage/store.h")
        self.include("server/api/a.cpp", "server/http/router.h", "server/services/b.h")
        self.include("server/app/a.cpp", "server/storage/sqlite/b.h")
        self.include("tests/server/a.cpp", "server/http/session.h", "tests/support/b.h")
        self.expect_errors()

    def test_upward_fails(self):
        self.include("shared/base/a.cpp", "shared/records/b.h")
        self.expect_errors("shared/base/a.cpp:1: shared/base may not include")

    def test_sideways_fails(self):
        self.include("shared/records/a.cpp", "shared/sync/b.h")
        self.include("shared/sqlite/a.cpp", "shared/records/b.h")
        self.expect_errors("shared/records/a.cpp:1:", "shared/sqlite/a.cpp:1:")

    def test_tablet_and_server_do_not_see_each_other(self):
        self.include("mobile/app/a.cpp", "server/http/b.h")
        self.include("server/app/a.cpp", "mobile/store/b.h")
        self.expect_errors("mobile/app/a.cpp:1:", "server/app/a.cpp:1:")

    def test_net_sees_only_the_transport_of_the_engine(self):
        self.include("mobile/net/a.cpp", "mobile/sync/engine.h")
        self.expect_errors("mobile/net/a.cpp:1: mobile/net may not include mobile/sync/engine.h")

    def test_services_see_no_concrete_database(self):
        self.include("server/services/a.cpp", "server/storage/sqlite/b.h")
        self.include("server/services/c.cpp", "server/storage/postgres_store.h")
        self.expect_errors("server/services/a.cpp:1:", "server/services/c.cpp:1:")

    def test_http_sees_only_base(self):
        self.include("server/http/a.cpp", "shared/base/b.h", "shared/sync/c.h")
        self.expect_errors("server/http/a.cpp:2:")

    def test_api_sees_only_three_headers_of_http(self):
        self.include("server/api/a.cpp", "server/http/live.h", "server/http/session.h")
        self.expect_errors("server/api/a.cpp:2:")

    def test_sources_see_no_tests(self):
        self.include("server/app/a.cpp", "tests/support/b.h")
        self.expect_errors("server/app/a.cpp:1:")

    def test_paths_start_at_the_root(self):
        self.header("shared/base/b.h")
        self.write("shared/base/a.cpp", '#include "b.h"\n')
        self.expect_errors("shared/base/a.cpp:1:")

    def test_unknown_folder_fails(self):
        self.header("shared/base/b.h")
        self.write("elsewhere/a.cpp", '#include "shared/base/b.h"\n')
        self.expect_errors("elsewhere/a.cpp:1:")

    def test_qt_only_where_allowed(self):
        for target in ("QObject", "QtCore/QString", "qqmlintegration.h", "QQmlEngine"):
            for folder in ("shared/base", "mobile/store", "mobile/sync", "server/app"):
                self.include_outside(f"{folder}/a.cpp", target)
                self.expect_errors(f"{folder}/a.cpp:1: Qt")
                os.remove(os.path.join(self.root, f"{folder}/a.cpp"))
            for folder in ("mobile/net", "mobile/viewmodels", "mobile/app", "tests/tour"):
                self.include_outside(f"{folder}/a.cpp", target)
            self.expect_errors()

    def test_qrencode_is_not_qt(self):
        self.include_outside("server/app/a.cpp", "qrencode.h")
        self.expect_errors()

    def test_others_only_where_allowed(self):
        self.include_outside("server/api/a.cpp", "boost/beast/http.hpp")
        self.include_outside("server/http/a.cpp", "boost/beast/http.hpp")
        self.include_outside("mobile/sync/a.cpp", "boost/asio.hpp")
        self.include_outside("server/services/a.cpp", "pqxx/pqxx")
        self.include_outside("shared/records/a.cpp", "sqlite3.h")
        self.expect_errors(
            "mobile/sync/a.cpp:1: Asio",
            "server/api/a.cpp:1: Beast",
            "server/services/a.cpp:1: libpqxx",
            "shared/records/a.cpp:1: SQLite",
        )


class Sizes(Sample):
    def test_limits_of_files(self):
        for path, warn, fail in (
            ("shared/base/a.cpp", 300, 500),
            ("shared/base/a.h", 150, 250),
            ("qml/A.qml", 200, 300),
        ):
            text = "#pragma once\n"
            self.write(path, text + "\n" * (warn - 1))
            self.assertEqual(tidy.check(self.root).warnings, [])
            self.write(path, text + "\n" * warn)
            self.assertEqual(len(tidy.check(self.root).warnings), 1)
            self.expect_errors()
            self.write(path, text + "\n" * fail)
            self.expect_errors(f"{path}:{fail + 1}: {fail + 1} lines")
            os.remove(os.path.join(self.root, path))

    def test_long_lines_fail(self):
        self.write("shared/base/a.cpp", "// " + "あ" * 97 + "\n// " + "あ" * 98 + "\n")
        self.expect_errors("shared/base/a.cpp:2: 101 columns")

    def test_long_functions_fail(self):
        body = "    call();\n" * 68
        self.write("shared/base/a.cpp", "void good() {\n" + body + "}\n")
        self.expect_errors()
        body = "    if (a) { call(); }\n" * 69
        self.write("shared/base/a.cpp", "namespace n {\n\nint A::bad(int b) const {\n" + body + "}\n}\n")
        self.expect_errors("shared/base/a.cpp:3: function A::bad has 71 lines")

    def test_long_qml_functions_fail(self):
        body = "        call()\n" * 69
        self.write("qml/A.qml", "Item {\n    function bad(a: int): int {\n" + body + "    }\n}\n")
        self.expect_errors("qml/A.qml:2: function bad has 71 lines")

    def test_header_needs_its_guard(self):
        self.write("shared/base/a.h", "int a;\n")
        self.expect_errors("shared/base/a.h:1: has no #pragma once")


class Functions(unittest.TestCase):
    def names(self, text, suffix=".cpp"):
        return [(name, length) for name, _, length in functions.functions(text, suffix)]

    def test_kinds_of_functions_are_found(self):
        text = """
        A::A(int a) : m_a(a), m_b{} {
        }
        auto free(int a) -> std::vector<int> {
            const auto f = [&](int b) {
                return b;
            };
        }
        TEST_F(Subject, Does_Thing) {
            call("{ not a brace");  // nor this }
            other('{', R"x({{{)x");
        }
        struct S {
            int m = 1;
            bool operator==(const S&) const {
                return true;
            }
        };
        """
        self.assertEqual(
            [name for name, _ in self.names(text)], ["A::A", "free", "TEST_F", "operator=="]
        )
        self.assertEqual([length for _, length in self.names(text)][1:], [5, 4, 3])

    def test_other_braces_are_not_functions(self):
        text = "namespace a {\nclass B {\n};\nconst int kTable[] = {\n1,\n};\nenum class E { a };\n}\n"
        self.assertEqual(self.names(text), [])


class Words(Sample):
    def test_banned_words_fail(self):
        for line in (
            "// see registry.npm" "js.org",
            'open("/wo' 'rk/main/x")',
            'open("/home/somebody/x")',
            "// TODO later",
            "// FIXME",
            "auto& a = Thing::instance();",
            "using namespace std;",
        ):
            self.write("shared/base/a.cpp", line + "\n")
            self.expect_errors("shared/base/a.cpp:1:")

    def test_likenesses_pass(self):
        self.write(
            "shared/base/a.cpp",
            'QCoreApplication::instance();\nGetInstance();\nmktemp("XXXXXX");\n'
            "using namespace std::chrono_literals;\na(b/wo" "rk/c);\n",
        )
        self.expect_errors()

    def test_lock_file_with_hosts_fails(self):
        host = ".".join(["proxy", "golang", "example"])
        lock = {"resolved": "/".join(["https:", "", host, "a"])}
        self.write("cmake/x/package-lock.json", json.dumps(lock) + "\n")
        self.expect_errors("cmake/x/package-lock.json:1:")

    def test_ignored_folders_are_ignored(self):
        self.write("build/dev/a.cpp", "// TODO\n")
        self.write("node_modules/a.js", "// TODO\n")
        self.expect_errors()


class Documents(Sample):
    def test_paths_that_exist_pass(self):
        self.header("shared/base/a.h")
        self.write("docs/a.md", "[home](../README.md) and [web](https://example.org/x)\n")
        self.write(
            "README.md",
            "`shared/base/`, `shared/{base,base/a.h}`, `shared/*/a.h`, [a](docs/a.md#part)\n"
            "prose about mobile/server is no path\n```\ncat shared/base/a.h\n```\n",
        )
        self.expect_errors()

    def test_paths_that_do_not_exist_fail(self):
        self.write("docs/decisions/a.md", "`shared/gone.h`\n")
        self.write("README.md", "[a](docs/gone.md)\n\n```\nshared/nowhere/\n```\n")
        self.expect_errors("README.md:4:", "README.md:1:", "docs/decisions/a.md:1:")


    def test_a_picture_names_folders_that_exist(self):
        self.header("shared/base/a.h")
        self.write("docs/p.svg", '<text x="1">shared/base</text>\n<text>read and write</text>\n')
        self.expect_errors()
        self.write("docs/p.svg", '<text x="1">shared/base</text>\n<text>server/gone</text>\n')
        self.expect_errors("docs/p.svg:2: server/gone does not exist")


class NamedInDocuments(Sample):
    TEST = "// Lesson: some/app #12, other #3\nTEST_F(Fixture, Thing_Holds) {}\n"
    TABLE = "## Lessons\n| thread | what | shown by |\n|---|---|---|\n"

    def test_a_file_named_there_lies_beside_the_one_before(self):
        self.write("tests/a/one_test.cpp", "")
        self.write("tests/a/two_test.cpp", "")
        self.write("tests/b/far_test.cpp", "")
        self.write("docs/a.md", "See `tests/a/one_test.cpp`, and\n`two_test.cpp` there.\n")
        self.expect_errors()
        self.write("docs/a.md", "See `tests/a/one_test.cpp` and `far_test.cpp` there.\n")
        self.expect_errors("docs/a.md:1: far_test.cpp is not in tests/a")

    def test_a_source_named_alone_lies_somewhere(self):
        self.write("tests/a/one_test.cpp", "")
        self.write("docs/a.md", "`one_test.cpp`, `sqlite3.h`\n\n`gone_test.cpp`\n")
        self.expect_errors("docs/a.md:3: gone_test.cpp does not exist")

    def test_tests_named_exist(self):
        self.write("tests/a/one_test.cpp", self.TEST + "RC_GTEST_PROP(P, Always, ()) {}\n")
        self.write("tests/a/two.py", "def test_it(self):\n    pass\n")
        named = "`tests/a/one_test.cpp::%s`, `::Always`, `tests/a/two.py::test_it`\n"
        self.write("docs/a.md", named % "Thing_Holds")
        self.expect_errors()
        self.write("docs/a.md", named % "Thing_Falls")
        self.expect_errors("docs/a.md:1: tests/a/one_test.cpp has no test Thing_Falls")

    def test_a_lesson_stands_above_its_test_and_in_the_table(self):
        self.write("tests/a/one_test.cpp", self.TEST)
        row = "| some/app #12, other #3 | lost | `tests/a/one_test.cpp::Thing_Holds` |\n"
        self.write("docs/testing.md", self.TABLE + row)
        self.expect_errors()
        self.write("docs/testing.md", self.TABLE + row.replace("#3", "#4"))
        self.expect_errors(
            "docs/testing.md:4: no test named here says Lesson: other #4",
            "tests/a/one_test.cpp:1: Lesson: other #3 is not in the table",
        )

    def test_a_lesson_without_a_test_fails(self):
        self.write("docs/testing.md", self.TABLE + "| some/app #12 | lost | soon |\n")
        self.expect_errors("docs/testing.md:4: no test shows some/app #12")


class UnnamedNamespaces(Sample):
    def sources(self, one, other):
        self.write("shared/base/CMakeLists.txt", "ayumi_library(base SOURCES a.cpp b.cpp LINKS c)\n")
        for name, body in (("a", one), ("b", other)):
            self.write(f"shared/base/{name}.cpp", "namespace {\n" + body + "}  // namespace\n")

    def test_different_names_pass(self):
        self.sources(
            "constexpr int kOne = 1;\nint twice(int a) {\n    return a;\n}\n",
            "constexpr int kTwo = 2;\nint twice(long a) {\n    return a;\n}\nstruct S {\n};\n",
        )
        self.expect_errors()

    def test_one_name_twice_in_a_target(self):
        for declared in (
            "constexpr int kOne = 1;\n",
            "const std::string kOne(3, 'a');\n",
            "struct Kept {\n    int a;\n};\n",
            "std::string said(const Json& a, int b) {\n    return {};\n}\n",
        ):
            with self.subTest(declared):
                self.sources(declared, declared)
                self.expect_errors("shared/base/b.cpp:2: ")

    def test_names_of_parameters_do_not_tell_functions_apart(self):
        self.sources("int f(const char* a) {\n}\n", "int f(const char* other) {\n}\n")
        self.expect_errors("shared/base/b.cpp:2: f(constchar*) is also in shared/base/a.cpp of base")

    def test_another_target_has_names_of_its_own(self):
        self.sources("constexpr int kOne = 1;\n", "constexpr int kTwo = 1;\n")
        self.write("shared/sync/CMakeLists.txt", "ayumi_library(sync SOURCES a.cpp)\n")
        self.write("shared/sync/a.cpp", "namespace {\nconstexpr int kOne = 1;\n}\n")
        self.expect_errors()

    def test_members_are_no_names_of_the_namespace(self):
        body = "class %s {\npublic:\n    void run() {\n    }\n};\n"
        self.sources(body % "One", body % "Other")
        self.expect_errors()


if __name__ == "__main__":
    unittest.main()
