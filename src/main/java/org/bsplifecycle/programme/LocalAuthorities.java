package org.bsplifecycle.programme;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The local authorities of England at children's services level, by region and with their validity. */
@Component
public class LocalAuthorities {

    private final List<LocalAuthority> all = read();

    /** Those that exist on that day, in the order of regions and names. */
    public List<LocalAuthority> on(LocalDate day) {
        return all.stream().filter(authority -> authority.existsOn(day)).toList();
    }

    /** The nine regions, north to south. */
    public List<String> regions() {
        return all.stream().map(LocalAuthority::region).distinct().toList();
    }

    public Optional<LocalAuthority> find(String name) {
        return all.stream().filter(authority -> authority.name().equals(name)).findFirst();
    }

    private static List<LocalAuthority> read() {
        var format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (var reader = new InputStreamReader(
                        new ClassPathResource("programme/authorities.csv").getInputStream(), StandardCharsets.UTF_8);
                var rows = format.parse(reader)) {
            return rows.stream().map(LocalAuthorities::authority).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static LocalAuthority authority(CSVRecord row) {
        return new LocalAuthority(row.get("region"), row.get("name"), day(row.get("from")), day(row.get("until")));
    }

    private static LocalDate day(String text) {
        return text.isEmpty() ? null : LocalDate.parse(text);
    }
}
