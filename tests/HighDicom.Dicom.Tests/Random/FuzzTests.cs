using System.Diagnostics;
using System.Globalization;

namespace HighDicom.Dicom.Tests.Random;

/// <summary>
/// Files with random damage: one kind of error or a data set, within memory that the input justifies and a second of the processor's time. Continuous
/// integration runs 200,000 of them, everyday runs a few; HIGHDICOM_FUZZ says how many instead, HIGHDICOM_FUZZ_SEED with which one the random numbers start.
/// </summary>
public sealed class FuzzTests
{
    private const int CountInIntegration = 200_000;
    private const int EverydayCount = 4_000;
    private static readonly TimeSpan Slow = TimeSpan.FromSeconds(1);

    /// <summary>No machine is that busy: an input that takes longer never ends.</summary>
    private static readonly TimeSpan Endless = TimeSpan.FromMinutes(2);

    [Test]
    public void Damaged_files_do_no_harm()
    {
        int count = Setting("HIGHDICOM_FUZZ") ?? (IsIntegration ? CountInIntegration : EverydayCount);
        int seed = Setting("HIGHDICOM_FUZZ_SEED") ?? 1;
        FuzzInputs inputs = new();
        Worker[] workers = [.. Enumerable.Range(0, Math.Min(2, Environment.ProcessorCount)).Select(number => new Worker(inputs, seed + number))];
        int share = count / workers.Length;
        Thread[] threads = [.. workers.Select(worker => new Thread(() => worker.Run(share)) { IsBackground = true })];
        Array.ForEach(threads, thread => thread.Start());
        while (threads.Any(thread => !thread.Join(TimeSpan.FromMilliseconds(100))))
        {
            Assert.That(workers.Where(worker => worker.Elapsed > Endless).Select(worker => worker.Place), Is.Empty, "inputs that never end");
        }

        TestContext.Out.WriteLine(FormattableString.Invariant($"{workers.Sum(worker => worker.Done)} damaged files, seeds from {seed}; {CountInIntegration} where CI or HIGHDICOM_REQUIRE_JUDGES is set."));
        Assert.That(workers.SelectMany(worker => worker.Harm), Is.Empty);
        Assert.That(workers.SelectMany(worker => worker.SlowInputs).Where(IsReallySlow).Select(slow => slow.Place), Is.Empty, "inputs that take longer than a second");
        Assert.That(workers.Select(worker => worker.Done), Is.All.EqualTo(share));
    }

    private static bool IsIntegration =>
        Environment.GetEnvironmentVariable("CI") is "true" or "1" || Environment.GetEnvironmentVariable("HIGHDICOM_REQUIRE_JUDGES") is "1";

    private static int? Setting(string name) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), CultureInfo.InvariantCulture, out int value) ? value : null;

    /// <summary>Runs an input by itself: what counts is the time that the process has used, not how long it had to wait for its turn.</summary>
    private static bool IsReallySlow((string Place, byte[] Input, int Variant) slow) => Enumerable.Range(0, 3).All(_ =>
    {
        TimeSpan before = Environment.CpuUsage.TotalTime;
        FuzzTarget.Run(slow.Input, slow.Variant);
        return Environment.CpuUsage.TotalTime - before > Slow;
    });

    /// <summary>Damages and tries files on a thread of its own.</summary>
    private sealed class Worker(FuzzInputs inputs, int seed)
    {
        private long _start = Stopwatch.GetTimestamp();

        public int Done { get; private set; }

        public List<string> Harm { get; } = [];

        public List<(string Place, byte[] Input, int Variant)> SlowInputs { get; } = [];

        public TimeSpan Elapsed => Stopwatch.GetElapsedTime(Interlocked.Read(ref _start));

        public string Place => FormattableString.Invariant($"input {Done} of seed {seed}");

        public void Run(int count)
        {
            System.Random random = new(seed);
            for (; Done < count; Done++)
            {
                byte[] input = Mutation.Of(inputs.Choose(random), random);
                Interlocked.Exchange(ref _start, Stopwatch.GetTimestamp());
                if (FuzzTarget.Run(input, Done) is { } harm)
                {
                    Harm.Add($"{Place}: {harm}");
                }

                if (Elapsed > Slow)
                {
                    SlowInputs.Add((Place, input, Done));
                }
            }
        }
    }
}
