using System.Collections;
using FellowOakDicom;

namespace HighDicom.Modules;

/// <summary>The groups of a data set that repeat the same attributes; enumerating gives those that are there, in ascending order.</summary>
/// <typeparam name="T">The view of one group.</typeparam>
public sealed class RepeatingGroups<T> : IEnumerable<T>
    where T : RepeatingGroup
{
    private readonly DicomDataset _dataset;
    private readonly int _first;
    private readonly Func<DicomDataset, int, T> _wrap;

    internal RepeatingGroups(DicomDataset dataset, int first, Func<DicomDataset, int, T> wrap)
    {
        _dataset = dataset;
        _first = first;
        _wrap = wrap;
    }

    /// <summary>The group with that number, whether it is there or not.</summary>
    /// <param name="group">An even number from the first group on, for example 0x6000 to 0x60FE.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is odd or belongs to no group of this kind.</exception>
    public T this[int group] => IsOne(group)
        ? _wrap(_dataset, group)
        : throw new ArgumentOutOfRangeException(nameof(group), group, $"The groups are the even numbers from 0x{_first:X4} to 0x{_first + 0xFE:X4}.");

    /// <inheritdoc/>
    public IEnumerator<T> GetEnumerator()
    {
        int[] present = [.. _dataset.Select(item => (int)item.Tag.Group).Where(IsOne).Distinct()];
        foreach (int group in present)
        {
            yield return _wrap(_dataset, group);
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private bool IsOne(int group) => group >= _first && group <= _first + 0xFE && group % 2 == 0;
}
