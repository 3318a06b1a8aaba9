using FellowOakDicom;

namespace HighDicom.Requirements;

/// <summary>Goes through a data set and all items in it, in their order, with a stack of its own: nesting does not cost call depth.</summary>
internal sealed class DatasetWalker(CheckRun run)
{
    private readonly ItemChecker _checker = new(run);
    private readonly Stack<(SequenceVisit Visit, int Item)> _open = [];
    private readonly List<SequenceVisit> _inside = [];

    public void Walk()
    {
        Check(run.Root);
        while (_open.TryPop(out (SequenceVisit Visit, int Item) next))
        {
            SequenceVisit visit = next.Visit;
            IList<DicomDataset> items = visit.Sequence.Items;
            if (next.Item + 1 < items.Count)
            {
                _open.Push((visit, next.Item + 1));
            }

            Check(new ItemLevel(items[next.Item], visit.Shape, visit.Level, visit.Sequence.Tag, next.Item + 1, visit.Reference));
        }
    }

    private void Check(ItemLevel level)
    {
        _inside.Clear();
        _checker.Check(level, _inside);
        for (int i = _inside.Count - 1; i >= 0; i--)
        {
            if (_inside[i].Sequence.Items.Count > 0)
            {
                _open.Push((_inside[i], 0));
            }
        }
    }
}
