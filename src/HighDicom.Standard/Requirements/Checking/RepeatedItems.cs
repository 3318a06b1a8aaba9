using System.Runtime.CompilerServices;
using FellowOakDicom;

namespace HighDicom.Requirements;

/// <summary>
/// Remembers items of per-frame functional groups that were checked: builders put one and the same item into many frames. What was found right in one frame is right
/// in the next, unless an answer depended on the frame; what could not be decided is counted again.
/// </summary>
internal sealed class RepeatedItems(CheckRun run)
{
    private readonly Dictionary<(DicomDataset Item, ItemShape Shape), OpenRow[]> _known = new(new ByReference());
    private int _violations;
    private int _log;

    /// <summary>Whether an item is known, so that there is nothing more to check in it; if not, its check begins.</summary>
    public bool IsKnown(ItemLevel level)
    {
        if (_known.TryGetValue((level.Dataset, level.Shape), out OpenRow[]? rows))
        {
            run.Findings.Repeat(rows);
            return true;
        }

        _violations = run.Findings.Violations.Count;
        run.Evaluator.HasReadFrame = false;
        _log = run.Findings.StartLog();
        return false;
    }

    /// <summary>The check of an item and of all that is in it has ended.</summary>
    public void Remember(ItemLevel level)
    {
        OpenRow[] open = run.Findings.EndLog(_log);
        if (run.Findings.Violations.Count == _violations && !run.Evaluator.HasReadFrame)
        {
            _known.Add((level.Dataset, level.Shape), open);
        }
    }

    private sealed class ByReference : IEqualityComparer<(DicomDataset Item, ItemShape Shape)>
    {
        public bool Equals((DicomDataset Item, ItemShape Shape) x, (DicomDataset Item, ItemShape Shape) y) =>
            ReferenceEquals(x.Item, y.Item) && ReferenceEquals(x.Shape, y.Shape);

        public int GetHashCode((DicomDataset Item, ItemShape Shape) obj) => RuntimeHelpers.GetHashCode(obj.Item);
    }
}
