using FellowOakDicom;

namespace HighDicom.Requirements;

/// <summary>Goes through a data set and all items in it, in their order, with a stack of its own: nesting does not cost call depth. Many items are shared out among threads.</summary>
internal sealed class DatasetWalker(CheckRun run)
{
    /// <summary>How deep the items of functional groups lie: these frames may have in common.</summary>
    private const int DepthOfGroups = 2;

    /// <summary>Fewer items of a sequence are not worth another thread.</summary>
    private const int LeastItemsOfThread = 250;

    /// <summary>More parts than threads, as parts are not alike.</summary>
    private const int PartsOfThread = 4;

    private readonly ItemChecker _checker = new(run);
    private readonly RepeatedItems _repeated = new(run);
    private readonly List<SequenceVisit> _open = [];
    private bool _isPart;

    /// <summary>Checks the data set of the run.</summary>
    public void Walk()
    {
        Check(run.Root);
        CheckOpen();
    }

    private void CheckOpen()
    {
        while (_open.Count > 0)
        {
            if (!_isPart && _open[^1].Count >= 2 * LeastItemsOfThread && Environment.ProcessorCount > 1)
            {
                SequenceVisit visit = _open[^1];
                _open.RemoveAt(_open.Count - 1);
                ShareOut(visit);
                continue;
            }

            ItemLevel level = Next();
            if (!run.Facts.HasRepeatedGroups || level.Depth != DepthOfGroups || level.Parent!.Sequence != DicomTag.PerFrameFunctionalGroupsSequence)
            {
                Check(level);
            }
            else if (!_repeated.IsKnown(level))
            {
                CheckAll(level);
                _repeated.Remember(level);
            }
        }
    }

    /// <summary>Each thread checks items that follow each other; what they find comes together in the order of items.</summary>
    private void ShareOut(SequenceVisit visit)
    {
        SequenceVisit[] parts = visit.Split(Math.Min(Environment.ProcessorCount * PartsOfThread, visit.Count / LeastItemsOfThread));
        CheckRun[] branches = [.. parts.Select(_ => run.Branch())];
        Together.Run([.. parts.Select((part, i) => (Action)(() =>
        {
            DatasetWalker walker = new(branches[i]) { _isPart = true };
            walker._open.Add(part);
            walker.CheckOpen();
        }))]);
        foreach (CheckRun branch in branches)
        {
            run.Findings.Take(branch.Findings);
        }
    }

    /// <summary>Checks an item with all that is in it.</summary>
    private void CheckAll(ItemLevel level)
    {
        int outside = _open.Count;
        Check(level);
        while (_open.Count > outside)
        {
            Check(Next());
        }
    }

    private ItemLevel Next()
    {
        SequenceVisit visit = _open[^1];
        ItemLevel level = visit.Next();
        if (visit.IsAtEnd)
        {
            _open.RemoveAt(_open.Count - 1);
        }

        return level;
    }

    /// <summary>Checks one item; the sequences in it are put on the stack, the first on top.</summary>
    private void Check(ItemLevel level)
    {
        int before = _open.Count;
        _checker.Check(level, _open);
        _open.Reverse(before, _open.Count - before);
    }
}
