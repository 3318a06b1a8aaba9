using System.Collections.Concurrent;
using FellowOakDicom;
using HighDicom.ConformanceTests.Corpus;
using HighDicom.ConformanceTests.Dciodvfy;

namespace HighDicom.ConformanceTests.Comparison;

/// <summary>In what our checker and dciodvfy disagree about a file; compared once for all tests.</summary>
internal sealed class ComparedFile
{
    /// <summary>A run of dciodvfy costs some 30 ms. Of kinds that are much alike, each has other changes.</summary>
    private const int MutationsPerFile = 40;

    private static readonly ConcurrentDictionary<string, ComparedFile> Files = new(StringComparer.Ordinal);

    private readonly string _path;
    private readonly DciodvfyJudge _judge = DciodvfyJudge.Best();
    private readonly Lazy<IReadOnlyList<Disagreement>> _asItIs;
    private readonly Lazy<(IReadOnlyList<Disagreement> Disagreements, int Found)> _changed;

    private ComparedFile(string path)
    {
        _path = path;
        _asItIs = new(() => [.. Disagreements(OwnFindings.Of(Open(path)), JudgeFindings.Of(_judge.Judge(path)), null)]);
        _changed = new(Change);
    }

    /// <summary>The disagreements about the file as it is.</summary>
    public IReadOnlyList<Disagreement> AsItIs => _asItIs.Value;

    /// <summary>The disagreements about what a change brought, of all changes.</summary>
    public IReadOnlyList<Disagreement> Changed => _changed.Value.Disagreements;

    /// <summary>How much dciodvfy found after the changes.</summary>
    public int Found => _changed.Value.Found;

    public static ComparedFile Of(string path) => Files.GetOrAdd(path, static file => new ComparedFile(file));

    private (IReadOnlyList<Disagreement> Disagreements, int Found) Change()
    {
        HashSet<string> judgedBefore = [.. JudgeFindings.Of(_judge.Judge(_path)).Select(finding => finding.ToString())];
        HashSet<string> ownBefore = [.. OwnFindings.Of(Open(_path)).Select(finding => finding.ToString())];
        using var folder = new TemporaryFolder();
        string copy = folder.File("changed.dcm");
        List<Disagreement> disagreements = [];
        int found = 0;
        foreach (Mutation mutation in Sample(Open(_path)))
        {
            // Read anew: what is written is what is checked.
            DicomFile changed = DicomFile.Open(_path, FileReadOption.ReadAll);
            IReadOnlyList<Finding> own = mutation.During(changed.Dataset, () => Saved(changed, copy));
            Finding[] judged = [.. JudgeFindings.Of(_judge.Judge(copy)).Where(finding => !judgedBefore.Contains(finding.ToString()))];
            Finding[] added = [.. own.Where(finding => !ownBefore.Contains(finding.ToString()))];
            found += judged.Length;
            disagreements.AddRange(Disagreements(added, judged, mutation));
        }

        return (disagreements, found);
    }

    private static IReadOnlyList<Finding> Saved(DicomFile changed, string copy)
    {
        changed.Save(copy);
        return OwnFindings.Of(changed.Dataset);
    }

    private IEnumerable<Mutation> Sample(DicomDataset dataset)
    {
        Mutation[] all = [.. Mutation.Of(dataset).Where(mutation => mutation.Kind != MutationKind.Retyped && mutation.Path.Tag != DicomTag.SOPClassUID)];
        int step = Math.Max(1, all.Length / MutationsPerFile);
        int first = Path.GetFileName(_path).Sum(character => character) % step;
        return all.Where((_, i) => i % step == first);
    }

    private static IEnumerable<Disagreement> Disagreements(IReadOnlyList<Finding> own, IReadOnlyList<Finding> judged, Mutation? mutation)
    {
        bool isChangeReported = mutation is not null && own.Any(finding => finding.Path == mutation.Path);
        IEnumerable<Disagreement> ours = own.Where(finding => (mutation is null || finding.IsOfTables) && Finding.Comparable.Contains(finding.Kind) && !judged.Any(finding.IsSameAs))
            .Select(finding => new Disagreement(finding, true, mutation, isChangeReported));
        IEnumerable<Disagreement> theirs = judged.Where(finding => Finding.Comparable.Contains(finding.Kind) && !own.Any(finding.IsSameAs))
            .Select(finding => new Disagreement(finding, false, mutation, isChangeReported));
        return ours.Concat(theirs);
    }

    private static DicomDataset Open(string file) => DicomFile.Open(file, FileReadOption.ReadAll).Dataset;
}
