using System.Collections.Frozen;

namespace HighDicom.Requirements;

/// <summary>The attribute of a shape on whose value several of its parts hang, such as Value Type: with a variant of the shape for each value that the standard lists.</summary>
internal sealed class Discriminator
{
    /// <summary>Fewer guards are not worth a variant.</summary>
    private const int LeastGuards = 3;

    private readonly FrozenDictionary<string, Lazy<ShapeVariant>> _variants;

    private Discriminator(ItemShape shape, int slot)
    {
        Slot = slot;
        uint tag = shape.Slots[slot].Tag;
        _variants = Terms(shape.Slots[slot]).Distinct(StringComparer.Ordinal)
            .ToFrozenDictionary(term => term, term => new Lazy<ShapeVariant>(() => new ShapeVariant(shape, tag, term)), StringComparer.Ordinal);
    }

    /// <summary>The place of the attribute's slot.</summary>
    public int Slot { get; }

    /// <summary>The discriminator of a shape; null if it has none, or is that of a data set, whose modules come and go.</summary>
    public static Discriminator? Of(ItemShape shape)
    {
        Dictionary<uint, int> tests = [];
        foreach (Guard guard in shape.Guards)
        {
            if (guard.Module >= 0)
            {
                return null;
            }

            Count(guard.Applies, tests);
        }

        if (tests.Count == 0)
        {
            return null;
        }

        (uint tag, int count) = tests.MaxBy(pair => pair.Value);
        return count >= LeastGuards && shape.IndexOf(tag) is >= 0 and var slot && IsListed(shape.Slots[slot]) ? new Discriminator(shape, slot) : null;
    }

    private static void Count(Condition? condition, Dictionary<uint, int> tests)
    {
        if (condition is AllOf all)
        {
            Count(all.Left, tests);
            Count(all.Right, tests);
        }
        else if (condition is ValueTest { Tag: { Value: 0, InFrame: false } reference })
        {
            tests[reference.Tag] = tests.GetValueOrDefault(reference.Tag) + 1;
        }
    }

    /// <summary>The variant for a value; null if the standard does not list it.</summary>
    public ShapeVariant? VariantFor(string value) => _variants.TryGetValue(value, out Lazy<ShapeVariant>? variant) ? variant.Value : null;

    /// <summary>Only where every row has the same kind of list, whatever else holds, does a listed value tell for certain.</summary>
    private static bool IsListed(Slot slot) => slot.Entries.Length == 1 && slot.Entries[0].Row.Values is [{ When: null, Position: 0 }];

    private static IReadOnlyList<string> Terms(Slot slot) => slot.Entries[0].Row.Values[0].Terms;
}
