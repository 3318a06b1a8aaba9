using FellowOakDicom;
using HighDicom.ConformanceTests.Corpus;
using HighDicom.ConformanceTests.Dciodvfy;

namespace HighDicom.ConformanceTests.Comparison;

/// <summary>Our checker and dciodvfy say the same of missing, empty, forbidden and wrong values: of files as they are, and after each of many changes.</summary>
[Parallelizable(ParallelScope.All)]
public sealed class ComparisonTests
{
    /// <summary>A run of dciodvfy costs some 30 ms.</summary>
    private const int MutationsPerFile = 60;

    [TestCaseSource(typeof(CorpusFiles), nameof(CorpusFiles.All))]
    public void Errors_of_a_file_as_it_is_are_those_of_the_judge(Func<string> file)
    {
        string path = file();
        IReadOnlyList<Finding> own = OwnFindings.Of(Open(path), fromTables: false);
        IReadOnlyList<Finding> judged = JudgeFindings.Of(DciodvfyJudge.Best().Judge(path));

        Assert.That(Unexplained(own, judged, null).Select(disagreement => disagreement.ToString()), Is.Empty);
    }

    [TestCaseSource(typeof(CorpusFiles), nameof(CorpusFiles.All))]
    public void Errors_after_a_change_are_those_of_the_judge(Func<string> file)
    {
        DciodvfyJudge judge = DciodvfyJudge.Best();
        string path = file();
        HashSet<string> judgedBefore = [.. JudgeFindings.Of(judge.Judge(path)).Select(finding => finding.ToString())];
        HashSet<string> ownBefore = [.. OwnFindings.Of(Open(path), fromTables: true).Select(finding => finding.ToString())];
        using var folder = new TemporaryFolder();
        List<string> disagreements = [];
        int found = 0;
        foreach (Mutation mutation in Sample(Open(path)))
        {
            // Read anew: what is written is what is checked.
            DicomFile changed = DicomFile.Open(path, FileReadOption.ReadAll);
            string copy = folder.File("changed.dcm");
            IReadOnlyList<Finding> own = mutation.During(changed.Dataset, () => Saved(changed, copy));
            Finding[] judged = [.. JudgeFindings.Of(judge.Judge(copy)).Where(finding => !judgedBefore.Contains(finding.ToString()))];
            Finding[] added = [.. own.Where(finding => !ownBefore.Contains(finding.ToString()))];
            found += judged.Length;
            disagreements.AddRange(Unexplained(added, judged, mutation).Select(disagreement => disagreement.ToString()));
        }

        Assert.That(disagreements, Is.Empty, string.Join(Environment.NewLine, disagreements));
        Assert.That(found, Is.GreaterThan(10), "The judge finds too little.");
    }

    private static IReadOnlyList<Finding> Saved(DicomFile changed, string copy)
    {
        changed.Save(copy);
        return OwnFindings.Of(changed.Dataset, fromTables: true);
    }

    private static IEnumerable<Mutation> Sample(DicomDataset dataset)
    {
        Mutation[] all = [.. Mutation.Of(dataset).Where(mutation => mutation.Kind != MutationKind.Retyped && mutation.Path.Tag != DicomTag.SOPClassUID)];
        int step = Math.Max(1, all.Length / MutationsPerFile);
        return all.Where((_, i) => i % step == 0);
    }

    private static IEnumerable<Disagreement> Unexplained(IReadOnlyList<Finding> own, IReadOnlyList<Finding> judged, Mutation? mutation)
    {
        bool isChangeReported = mutation is not null && own.Any(finding => finding.Path == mutation.Path);
        IEnumerable<Disagreement> ours = own.Where(finding => Finding.Comparable.Contains(finding.Kind) && !judged.Any(finding.IsSameAs))
            .Select(finding => new Disagreement(finding, true, mutation, isChangeReported));
        IEnumerable<Disagreement> theirs = judged.Where(finding => Finding.Comparable.Contains(finding.Kind) && !own.Any(finding.IsSameAs))
            .Select(finding => new Disagreement(finding, false, mutation, isChangeReported));
        return ours.Concat(theirs).Where(disagreement => !Reasons.All.Any(reason => reason.Covers(disagreement)));
    }

    private static DicomDataset Open(string file) => DicomFile.Open(file, FileReadOption.ReadAll).Dataset;
}
