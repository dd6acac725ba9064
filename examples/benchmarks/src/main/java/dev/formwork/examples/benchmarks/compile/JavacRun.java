package dev.formwork.examples.benchmarks.compile;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.ToolProvider;

/** What the fresh JVM runs: javac, and then it prints the CPU time in nanoseconds and the peak memory in bytes. */
public final class JavacRun {

    /** What the line with the figures begins with. */
    static final String MEASURED = "measured ";

    private static final Path STATUS = Path.of("/proc/self/status");

    private JavacRun() {}

    /** Takes the arguments of javac. */
    public static void main(String[] args) throws IOException {
        int status = ToolProvider.getSystemJavaCompiler().run(null, null, null, args);
        if (status != 0) {
            System.exit(status);
        }
        long cpu = ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
        System.out.println(MEASURED + cpu + " " + peakBytes());
    }

    /** What the process had in memory at its peak; where Linux does not tell, the peak of the heap. */
    private static long peakBytes() throws IOException {
        if (Files.exists(STATUS)) {
            List<String> lines = Files.readAllLines(STATUS);
            for (String line : lines) {
                if (line.startsWith("VmHWM:")) {
                    return Long.parseLong(line.replaceAll("\\D", "")) * 1024;
                }
            }
        }
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                .sum();
    }
}
