using System.Globalization;
using HighDicom.Requirements;

namespace HighDicom.StandardImporter.Conditions;

/// <summary>Reads what a clause speaks of: "the value of Image Type (0008,0008) Value 3", "Value 2", "the Cine Module".</summary>
internal sealed class SubjectReader(TokenStream tokens)
{
    private const uint SopClassUid = 0x00080016;

    private static readonly string[] Ordinals = ["first", "second", "third", "fourth"];

    /// <summary>The attribute spoken of last: "it", "the value" and "Value 2" are about it.</summary>
    private TagReference? _last;

    /// <summary>The subject that comes next; null, with nothing taken, if none comes.</summary>
    public Subject? Take()
    {
        int start = tokens.Position;
        tokens.Skip("the", "a", "an", "attribute", "all of");
        Subject? subject = tokens.Current.Kind switch
        {
            TokenKind.Module => new(TokenKind.Module, default, tokens.Next().Text),
            TokenKind.Group => Group(),
            _ => Attribute() is { } tag ? Subject.Of(tag) : null,
        };
        tokens.Position = subject is null ? start : tokens.Position;
        return subject;
    }

    private Subject Group()
    {
        Subject group = new(TokenKind.Group, new(tokens.Next().Tag), "");
        tokens.Skip("Functional Groups", "Functional Group", "Macros", "Macro", "Sequence");
        return group;
    }

    private TagReference? Attribute()
    {
        int value = ValueBefore();
        uint? tag = tokens.Current.Kind == TokenKind.Attribute ? tokens.Next().Tag : tokens.TakeAny("SOP Class") ? SopClassUid : null;
        TagReference? reference = tag is { } named ? Qualified(new(named, value)) : Pronoun(value);
        _last = reference ?? _last;
        return reference;
    }

    /// <summary>Takes "value of", "third value of" or "Value 3 of".</summary>
    /// <returns>Which value; 0 for any.</returns>
    private int ValueBefore()
    {
        int start = tokens.Position;
        int value = Ordinal();
        if (value == 0 && tokens.Take("value") && Number() is { } number)
        {
            value = number;
        }
        else if (value == 0)
        {
            tokens.Position = start;
        }

        if (value > 0 && tokens.TakeAny("value of", "of"))
        {
            tokens.Skip("the");
            return value;
        }

        tokens.Position = start;
        if (tokens.TakeAny("value of", "value for", "values of") || (tokens.Peek(1).Kind == TokenKind.Attribute && tokens.Take("value")))
        {
            tokens.Skip("the", "attribute");
        }

        return 0;
    }

    private int Ordinal()
    {
        int place = Array.FindIndex(Ordinals, tokens.Take);
        return place + 1;
    }

    private TagReference Qualified(TagReference tag)
    {
        int start = tokens.Position;
        tokens.Take(",");
        if (tokens.Take("value") && Number() is { } value)
        {
            tag = tag with { Value = value };
        }
        else
        {
            tokens.Position = start;
        }

        if (tokens.TakeAny("of this frame", "for this frame", "in this frame", "of the frame"))
        {
            tag = tag with { InFrame = true };
        }

        tokens.Skip("at the image level", "in this Sequence Item", "in this Item", "of this Item", "of the referenced image", "value", "Attribute");
        return tag;
    }

    private TagReference? Pronoun(int value)
    {
        if (_last is not { } last)
        {
            return null;
        }

        if (value == 0 && tokens.Take("value"))
        {
            return Number() is { } number ? last with { Value = number } : last;
        }

        return value == 0 && tokens.TakeAny("its value", "it") ? last : null;
    }

    private int? Number()
    {
        if (int.TryParse(tokens.Current.Text, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number > 0)
        {
            tokens.Position++;
            return number;
        }

        return null;
    }
}
