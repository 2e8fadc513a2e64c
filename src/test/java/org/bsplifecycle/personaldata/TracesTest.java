package org.bsplifecycle.personaldata;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.bsplifecycle.BspTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** As PostgreSQL reads them: what the rough look leaves out, the close one would not have found. */
@BspTest
class TracesTest {

    @Autowired
    JdbcClient db;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            robin@example.org          | Ask Robin@Example.ORG, please
            50%_off@example.org        | to 50%_OFF@example.org
            o"neil@example.org         | {"to": "o\\"neil@example.org"}
            o\\neil@example.org        | {"to": "o\\\\neil@example.org"}
            zoë@example.org            | ZOË@EXAMPLE.ORG
            """)
    void findAnAddress(String address, String text) {
        assertThat(found(Traces.ofAddress(address), text)).isEqualTo("close and rough");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Zoë O'Neil                 | said ZOË O'NEIL twice
            Jane "JJ" Doe              | {"name": "jane \\"jj\\" doe"}
            Ἀχιλλεύς Παππάς            | Ἀχιλλεύς Παππάς
            """)
    void findAName(String name, String text) {
        assertThat(found(Traces.ofNames(List.of("Somebody Else", name)).orElseThrow(), text))
                .isEqualTo("close and rough");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ann@example.org            | joann@example.org
            ann@example.org            | ann@example.org.uk
            """)
    void neverAPartOfAnothers(String address, String text) {
        assertThat(found(Traces.ofAddress(address), text)).isEqualTo("rough");
    }

    private String found(Traces traces, String text) {
        return db.sql("""
                        select concat_ws(' and ',
                          case when :text ~* :pattern then 'close' end,
                          case when lower(:text) like any (:roughly) then 'rough' end)""")
                .param("text", text)
                .param("pattern", traces.pattern())
                .param("roughly", traces.roughly())
                .query(String.class)
                .single();
    }
}
