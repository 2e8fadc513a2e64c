package org.bsplifecycle.correspondence.smtp;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * An SMTP server that answers each verb as a script says, once for each line of the script, and politely afterwards. The
 * greeting is the verb CONNECT, the end of the data the verb ".". What it has got (final dot seen) is kept apart from
 * what it has accepted (answered 250).
 */
public final class ScriptedSmtp implements AutoCloseable {

    public static final String HANG = "HANG";
    public static final String DROP = "DROP";
    public static final String RESET = "RESET";
    /** Begins an answer and never ends it, a line every 50 ms. */
    public static final String TRICKLE = "TRICKLE";
    /** After an answer: hang up. */
    public static final String THEN_DROP = " THEN DROP";

    /** After an answer: read no further, and keep the line open. */
    public static final String THEN_HANG = " THEN HANG";

    private static final Map<String, String> POLITE =
            Map.of("CONNECT", "220 scripted", "EHLO", "250 scripted", "DATA", "354 go on", "QUIT", "221 bye");

    private final ServerSocket server;
    private final Map<String, Queue<String>> script = new ConcurrentHashMap<>();
    private final List<String> got = new CopyOnWriteArrayList<>();
    private final List<String> accepted = new CopyOnWriteArrayList<>();
    private final List<String> heard = new CopyOnWriteArrayList<>();
    private final List<String> refused = new CopyOnWriteArrayList<>();
    private final AtomicInteger connections = new AtomicInteger();
    private volatile Duration delay = Duration.ZERO;
    private volatile CountDownLatch go = new CountDownLatch(0);
    private final CountDownLatch closed = new CountDownLatch(1);

    public ScriptedSmtp() {
        this(0);
    }

    public ScriptedSmtp(int port) {
        try {
            server = new ServerSocket(port, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        start(this::listen);
    }

    /** The next answers to a verb; each is used once. */
    public ScriptedSmtp on(String verb, String... answers) {
        script.computeIfAbsent(verb, v -> new ConcurrentLinkedQueue<>()).addAll(List.of(answers));
        return this;
    }

    /** Has nobody of this address, ever. */
    public ScriptedSmtp refusing(String address) {
        refused.add(address.toLowerCase());
        return this;
    }

    /** Takes so long between a final dot and its answer. */
    public ScriptedSmtp takingItsTime(Duration each) {
        delay = each;
        return this;
    }

    /** Answers no final dot before that. */
    public ScriptedSmtp answeringAfter(CountDownLatch event) {
        go = event;
        return this;
    }

    public int port() {
        return server.getLocalPort();
    }

    public List<String> got() {
        return got;
    }

    public List<String> accepted() {
        return accepted;
    }

    public int connections() {
        return connections.get();
    }

    public boolean heard(String verb) {
        return heard.contains(verb);
    }

    private void listen() {
        while (!server.isClosed()) {
            try {
                Socket client = server.accept();
                connections.incrementAndGet();
                start(() -> talk(client));
            } catch (IOException e) {
                return;
            }
        }
    }

    private void talk(Socket client) {
        try (client) {
            BufferedReader in =
                    new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8));
            boolean on = answer(client, "CONNECT");
            for (String line = next(in, on); line != null; line = next(in, on)) {
                String verb = line.split("[ :]", 2)[0].toUpperCase();
                heard.add(verb);
                boolean body = verb.equals("DATA") && takesBody();
                if (verb.equals("RCPT") && isRefused(line)) {
                    say(client, "550 5.1.1 nobody of that name here");
                    continue;
                }
                on = answer(client, verb) && (!body || body(client, in));
            }
        } catch (IOException | InterruptedException e) {
            // The other side has gone; the script has no say in that.
        }
    }

    /** Who has hung up reads no further; a wait here would make a hanging relay of one that drops the line. */
    private static String next(BufferedReader in, boolean on) throws IOException {
        return on ? in.readLine() : null;
    }

    private boolean isRefused(String recipient) {
        return refused.stream().anyMatch(recipient.toLowerCase()::contains);
    }

    private boolean takesBody() {
        String next = script.getOrDefault("DATA", new ConcurrentLinkedQueue<>()).peek();
        return next == null || next.startsWith("354");
    }

    private boolean body(Socket client, BufferedReader in) throws IOException, InterruptedException {
        StringBuilder message = new StringBuilder();
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            if (line.equals(".")) {
                got.add(message.toString());
                String next =
                        script.getOrDefault(".", new ConcurrentLinkedQueue<>()).peek();
                if (next == null || next.startsWith("2")) {
                    accepted.add(message.toString());
                }
                return answer(client, ".");
            }
            message.append(line).append('\n');
        }
        return false;
    }

    /** False when the conversation is over. */
    private boolean answer(Socket client, String verb) throws IOException, InterruptedException {
        String scripted =
                script.getOrDefault(verb, new ConcurrentLinkedQueue<>()).poll();
        if (verb.equals(".")) {
            Thread.sleep(delay.toMillis());
            go.await();
        }
        String answer = scripted == null ? POLITE.getOrDefault(verb, "250 ok") : scripted;
        switch (answer) {
            case HANG -> closed.await();
            case DROP -> {
                return false;
            }
            case RESET -> {
                client.setSoLinger(true, 0);
                return false;
            }
            case TRICKLE -> {
                while (true) {
                    say(client, "250-wait");
                    Thread.sleep(50);
                }
            }
            default -> say(client, answer.replace(THEN_DROP, "").replace(THEN_HANG, ""));
        }
        if (answer.endsWith(THEN_HANG)) {
            closed.await();
        }
        return !answer.endsWith(THEN_DROP) && !verb.equals("QUIT");
    }

    private static void say(Socket client, String line) throws IOException {
        OutputStream out = client.getOutputStream();
        out.write((line + "\r\n").getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    private static void start(Runnable work) {
        Thread thread = new Thread(work, "scripted-smtp");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() {
        closed.countDown();
        try {
            server.close();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
