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
    private readonly Lazy<DciodvfyVerdict> _verdict;
    private readonly Lazy<IReadOnlyList<Disagreement>> _asItIs;
    private readonly Lazy<(IReadOnlyList<Disagreement> Disagreements, int Written, int Found)> _changed;

    private ComparedFile(string path)
    {
        _path = path;
        _verdict = new(() => _judge.Judge(path));
        _asItIs = new(() => [.. Disagreements(OwnFindings.Of(Open(path)), JudgeFindings.Of(_verdict.Value), null)]);
        _changed = new(Change);
    }

    /// <summary>Whether it is a file of the user's choice, of which less is known than of ours.</summary>
    public bool IsOfUser => CorpusFiles.IsOfUser(_path);

    /// <summary>Whether dciodvfy can read the file: not where it is deflated, and not every length of pixel data.</summary>
    public bool IsJudged => _verdict.Value.Iod is not null;

    /// <summary>The disagreements about the file as it is.</summary>
    public IReadOnlyList<Disagreement> AsItIs => _asItIs.Value;

    /// <summary>The disagreements about what a change brought, of all changes.</summary>
    public IReadOnlyList<Disagreement> Changed => _changed.Value.Disagreements;

    /// <summary>How many changes could be written.</summary>
    public int Written => _changed.Value.Written;

    /// <summary>How much dciodvfy found after the changes.</summary>
    public int Found => _changed.Value.Found;

    public static ComparedFile Of(string path) => Files.GetOrAdd(path, static file => new ComparedFile(file));

    private (IReadOnlyList<Disagreement> Disagreements, int Written, int Found) Change()
    {
        HashSet<(AttributePath, string)> judgedBefore = [.. JudgeFindings.Of(_verdict.Value).Select(finding => finding.What)];
        HashSet<(AttributePath, string)> ownBefore = [.. OwnFindings.Of(Open(_path)).Errors.Select(finding => finding.What)];
        using var folder = new TemporaryFolder();
        string copy = folder.File("changed.dcm");
        List<Disagreement> disagreements = [];
        int written = 0, found = 0;
        foreach (Mutation mutation in Sample(Open(_path)))
        {
            // Read anew: what is written is what is checked.
            DicomFile changed = DicomFile.Open(_path, FileReadOption.ReadAll);
            if (mutation.During(changed.Dataset, () => Saved(changed, copy)) is not { } own)
            {
                continue;
            }

            Finding[] judged = [.. JudgeFindings.Of(_judge.Judge(copy)).Where(finding => !judgedBefore.Contains(finding.What))];
            Finding[] added = [.. own.Errors.Where(finding => !ownBefore.Contains(finding.What))];
            written++;
            found += judged.Length;
            disagreements.AddRange(Disagreements(own with { Errors = added }, judged, mutation));
        }

        return (disagreements, written, found);
    }

    /// <summary>What we find in a file that was written; null if a file of the user cannot be written, as text without its character set.</summary>
    private OwnFindings? Saved(DicomFile changed, string copy)
    {
        try
        {
            changed.Save(copy);
        }
        catch (DicomFileException) when (IsOfUser)
        {
            return null;
        }

        return OwnFindings.Of(changed.Dataset);
    }

    private IEnumerable<Mutation> Sample(DicomDataset dataset)
    {
        Mutation[] all = [.. Mutation.Of(dataset).Where(mutation => mutation.Kind != MutationKind.Retyped && mutation.Path.Tag != DicomTag.SOPClassUID)];
        int step = Math.Max(1, all.Length / MutationsPerFile);
        int first = Path.GetFileName(_path).Sum(character => character) % step;
        return all.Where((_, i) => i % step == first);
    }

    private IEnumerable<Disagreement> Disagreements(OwnFindings own, IReadOnlyList<Finding> judged, Mutation? mutation)
    {
        bool isChangeReported = mutation is not null && own.Errors.Any(finding => finding.Path == mutation.Path);
        IEnumerable<Disagreement> ours = own.Errors.Where(finding => (mutation is null || finding.IsOfTables) && Finding.Comparable.Contains(finding.Kind) && !judged.Any(finding.IsSameAs))
            .Select(finding => new Disagreement(finding, true, mutation, isChangeReported, false));
        IEnumerable<Disagreement> theirs = judged.Where(finding => Finding.Comparable.Contains(finding.Kind) && !own.Errors.Any(finding.IsSameAs))
            .Select(finding => new Disagreement(finding, false, mutation, isChangeReported, own.Unchecked.Contains(finding.Path)));
        return ours.Concat(theirs).Select(disagreement => disagreement with { IsOfOtherFile = IsOfUser });
    }

    private static DicomDataset Open(string file) => DicomFile.Open(file, FileReadOption.ReadAll).Dataset;
}
